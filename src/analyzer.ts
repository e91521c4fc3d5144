import { type ContextGrammar, compileContextGrammar } from './extract/context-grammar.ts';
import type { Dictionaries } from './model/dictionaries.ts';
import type { Segmenter } from './model/segmenter.ts';
import { fold } from './patterns/fold.ts';
import { compileStructureGrammar, type StructureGrammar } from './structure/structure-grammar.ts';
import { type Coder, compileCoder } from './tag/coder.ts';
import type { LinearModel } from './tag/model/linear-model.ts';
import { WordCounter } from './words/word-counter.ts';

/** The dictionaries compiled, and the tools that read a document with them; made once, used for all documents. */
export interface Analyzer {
  readonly structure: StructureGrammar;
  readonly context: ContextGrammar;
  readonly coder: Coder;
  readonly segmenter: Segmenter;
  readonly words: WordCounter;
}

export function compileAnalyzer(dictionaries: Dictionaries, model: LinearModel | null, segmenter: Segmenter): Analyzer {
  const { headings, context, taxonomy, sets } = dictionaries;
  const structure = compileStructureGrammar(headings, sets);
  const terms = taxonomy.categories.flatMap((category) => category.terms);
  const samples = taxonomy.categories.flatMap((category) => category.positive.map(fold));
  return {
    structure,
    context: compileContextGrammar({ context, headings, terms, samples, sets }, structure.markers),
    coder: compileCoder(taxonomy, sets, model),
    segmenter,
    words: new WordCounter(segmenter),
  };
}
