import type { Span } from '../model/span.ts';
import { discountedWeights, lexicalWeights } from './formula/character-weights.ts';
import type { GramInformation } from './formula/gram-information.ts';
import type { PhraseHit, SetPhraseFinder } from './formula/set-phrase-finder.ts';
import type { Quotation, UpstreamIndex } from './formula/upstream-index.ts';
import { bigramSet } from './similarity/shingles.ts';
import { type ComparableOptions, type ComparableText, comparableText } from './text/comparable-text.ts';
import { clauseUnits, sentenceUnits, type Unit } from './text/unit.ts';

/** A plan, statement or document with all that can be said of it alone. */
export interface PreparedText {
  readonly comparable: ComparableText;
  readonly clauses: readonly Unit[];
  /** For each clause its bigrams (see `bigramSet`), since it is compared with thousands. */
  readonly clauseBigrams: readonly Float64Array[];
  readonly sentences: readonly Unit[];
  readonly phrases: readonly PhraseHit[];
  readonly quotations: readonly Quotation[];
  /** For each comparable character: `FORMULA_WEIGHT` in a set phrase or quotation, else 1. */
  readonly lexical: Float64Array;
}

/** A prepared text weighed against the corpus it stands in. */
export interface WeighedText extends PreparedText {
  /** For each comparable character, `FORMULA_WEIGHT` to 1: `lexical` times how uncommon its wording is. */
  readonly weights: Float64Array;
  readonly information: GramInformation;
}

export interface PreparationOptions extends ComparableOptions {
  readonly setPhrases?: SetPhraseFinder;
  readonly upstream?: UpstreamIndex;
}

/**
 * Prepares a stretch of a document for comparison.
 *
 * @param folded the whole document, folded (see `fold`); line ends inside sentences blanked out. Offsets count in it
 * @param spans the paragraphs to compare, in order; the whole document by default
 */
export function prepareText(
  folded: string,
  options: PreparationOptions = {},
  spans: readonly Span[] = [{ start: 0, end: folded.length }],
): PreparedText {
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const omitted = [...(options.omitted ?? []), ...gapsBetween(spans)].sort((a, b) => a.start - b.start);
  const comparable = comparableText(folded, { ...options, omitted }, span);
  const clauses = spans.flatMap((each) => clauseUnits(folded, comparable, each));
  const phrases = options.setPhrases?.find(folded, comparable) ?? [];
  const quotations = options.upstream?.quotations(comparable.text) ?? [];
  return {
    comparable,
    clauses,
    clauseBigrams: clauses.map((clause) => bigramSet(clause.text)),
    sentences: spans.flatMap((each) => sentenceUnits(folded, comparable, each)),
    phrases,
    quotations,
    lexical: lexicalWeights(comparable.text.length, [...phrases, ...quotations]),
  };
}

/** Weighs a prepared text by how common its wording is. */
export function weighText(prepared: PreparedText, information: GramInformation): WeighedText {
  const weights = discountedWeights(prepared.comparable.text, prepared.lexical, information);
  return { ...prepared, weights, information };
}

function gapsBetween(spans: readonly Span[]): Span[] {
  return spans.slice(1).map((span, index) => ({ start: spans[index]?.end ?? 0, end: span.start }));
}
