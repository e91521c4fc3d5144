import { type Analyzer, compileAnalyzer } from '../analyzer.ts';
import type { Dictionaries } from '../model/dictionaries.ts';
import { loadDictionaries } from '../resources/load-dictionaries.ts';
import { createSegmenter, type SegmenterName } from '../segmenter/create-segmenter.ts';
import { loadCategoryModel } from './category-model.ts';

/** Everything a run needs before it opens the first file. */
export interface Tools {
  readonly dictionaries: Dictionaries;
  readonly analyzer: Analyzer;
  /** Why nodejieba was not used; null where it was. */
  readonly segmenterFallback: string | null;
}

/**
 * Loads dictionaries, model and segmenter.
 *
 * @throws ConfigurationError for a broken dictionary or where no segmenter can be loaded
 */
export function loadTools(dictionaryFolder: string, segmenterName?: SegmenterName): Tools {
  const dictionaries = loadDictionaries(dictionaryFolder);
  const { segmenter, fallbackReason } = createSegmenter(dictionaries.words, segmenterName);
  const model = loadCategoryModel(dictionaries.taxonomy);
  return {
    dictionaries,
    analyzer: compileAnalyzer(dictionaries, model, segmenter),
    segmenterFallback: fallbackReason,
  };
}
