import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { Span } from '../../model/span.ts';
import type { PhraseHit, SetPhraseFinder } from '../../reuse/formula/set-phrase-finder.ts';
import { type ComparableText, comparableText } from '../../reuse/text/comparable-text.ts';
import type { NameFinder } from '../../reuse/text/name-finder.ts';
import { clauseUnits, sentenceUnits, type Unit } from '../../reuse/text/unit.ts';
import { comparableSource } from '../comparable-source.ts';

/** All that a document says, headings and all, in sentences and clauses that compare; with its set phrases. */
export interface WordingUnits {
  readonly analysis: DocumentAnalysis;
  readonly owner: number;
  readonly comparable: ComparableText;
  readonly sentences: readonly Unit[];
  readonly clauses: readonly Unit[];
  readonly phrases: readonly PhraseHit[];
}

export function wordingUnits(
  analysis: DocumentAnalysis,
  owner: number,
  names: NameFinder,
  setPhrases: SetPhraseFinder,
): WordingUnits {
  const folded = comparableSource(analysis);
  const markers: Span[] = analysis.sections.flatMap(({ marker }) => (marker === null ? [] : [marker]));
  const comparable = comparableText(folded, { names, omitted: markers.sort((a, b) => a.start - b.start) });
  return {
    analysis,
    owner,
    comparable,
    sentences: sentenceUnits(folded, comparable),
    clauses: clauseUnits(folded, comparable),
    phrases: setPhrases.find(folded, comparable),
  };
}
