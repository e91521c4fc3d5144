import { ConfigurationError } from '../model/configuration-error.ts';
import type { DomainWord } from '../model/dictionaries.ts';
import type { Segmenter } from '../model/segmenter.ts';
import { createNodeRsSegmenter } from './node-rs-segmenter.ts';
import { createNodejiebaSegmenter } from './nodejieba-segmenter.ts';

export const SEGMENTERS = ['nodejieba', '@node-rs/jieba'] as const;
export type SegmenterName = (typeof SEGMENTERS)[number];

export interface ChosenSegmenter {
  readonly segmenter: Segmenter;
  /** Why the first choice was not taken; null where it was. */
  readonly fallbackReason: string | null;
}

/**
 * nodejieba where it could be built, else @node-rs/jieba.
 *
 * @param only take this one and no other
 * @throws ConfigurationError where none can be loaded
 */
export function createSegmenter(words: readonly DomainWord[], only?: SegmenterName): ChosenSegmenter {
  const reasons: string[] = [];
  for (const name of SEGMENTERS.filter((each) => only === undefined || each === only)) {
    try {
      const segmenter = name === 'nodejieba' ? createNodejiebaSegmenter(words) : createNodeRsSegmenter(words);
      return { segmenter, fallbackReason: reasons.length > 0 ? reasons.join('; ') : null };
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new ConfigurationError(
    `no segmenter could be loaded. Run "npm ci" again.\n${reasons.join('\n')}`,
    'program-no-segmenter',
  );
}
