import { createRequire } from 'node:module';

/** Term frequency × inverse document frequency over documents given as lists of terms. */
interface TfIdf {
  addDocument(terms: readonly string[]): void;
  /** The weight of a term in the document that was added as the n-th, from 0. */
  tfidf(terms: readonly string[], document: number): number;
}

export interface NGrams {
  /** Every run of `n` neighbours, in order. */
  ngrams(sequence: readonly string[], n: number): string[][];
}

/** Naive Bayes on lists of tokens; each token counts once a text. */
export interface BayesClassifier {
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
  /** For each label a value that is proportional to its probability; all 0 where a text is too long for doubles. */
  getClassifications(tokens: readonly string[]): { readonly label: string; readonly value: number }[];
}

/** The parts of natural that are used. */
export interface NaturalParts {
  readonly TfIdf: new () => TfIdf;
  readonly NGrams: NGrams;
  readonly BayesClassifier: new (stemmer: undefined, smoothing: number) => BayesClassifier;
}

/**
 * Loads parts of natural by their paths. Its root module would take a second, print advertisements to stdout, where
 * results go, and load the `.env` of the user's folder; its tokenizers know no Chinese, so that all parts are given
 * lists of tokens.
 */
export function loadNatural(): NaturalParts {
  const require = createRequire(import.meta.url);
  const { TfIdf } = require('natural/lib/natural/tfidf') as Pick<NaturalParts, 'TfIdf'>;
  const { NGrams } = require('natural/lib/natural/ngrams') as Pick<NaturalParts, 'NGrams'>;
  const BayesClassifier =
    require('natural/lib/natural/classifiers/bayes_classifier') as NaturalParts['BayesClassifier'];
  return { TfIdf, NGrams, BayesClassifier };
}
