import type { Taxonomy } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import type { LinearModel } from './model/linear-model.ts';
import { Predictor } from './model/predictor.ts';
import { compileTaxonomy, type TaxonomyMatcher } from './taxonomy-matcher.ts';

/** What is needed to code a problem; compiled once for all documents. */
export interface Coder {
  readonly taxonomy: Taxonomy;
  readonly matcher: TaxonomyMatcher;
  /** Null where the dictionary holds too few examples to train one. */
  readonly model: LinearModel | null;
  readonly predictor: Predictor | null;
}

export function compileCoder(taxonomy: Taxonomy, sets: PatternSets, model: LinearModel | null): Coder {
  const predictor = model === null ? null : new Predictor(model);
  return { taxonomy, matcher: compileTaxonomy(taxonomy, sets), model, predictor };
}
