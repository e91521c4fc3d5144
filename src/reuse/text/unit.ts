import type { Span } from '../../model/span.ts';
import { splitClauses, splitSentences } from '../../text/clauses.ts';
import { type ComparableText, comparablePosition } from './comparable-text.ts';

/** A clause or sentence: its span in the source, from its first to its last comparable character, and in the comparable text. */
export interface Unit extends Span {
  readonly from: number;
  readonly to: number;
  /** Comparable; never empty. */
  readonly text: string;
}

/** The clauses of a folded stretch that hold anything comparable. Blank out line ends inside sentences beforehand. */
export function clauseUnits(folded: string, comparable: ComparableText, span = wholeOf(folded)): Unit[] {
  return unitsOf(comparable, splitClauses(folded.slice(span.start, span.end)), span.start);
}

/** The sentences of a folded stretch that hold anything comparable; ； parts sentences too, as in lists of measures. */
export function sentenceUnits(folded: string, comparable: ComparableText, span = wholeOf(folded)): Unit[] {
  return unitsOf(comparable, splitSentences(folded.slice(span.start, span.end), '。；！？\n'), span.start);
}

/** One stretch as a unit, e.g. a statement; null where it holds nothing comparable. */
export function unitAt(comparable: ComparableText, span: Span): Unit | null {
  const from = comparablePosition(comparable, span.start);
  const to = comparablePosition(comparable, span.end);
  if (to <= from) return null;
  const start = comparable.starts[from] ?? 0;
  const end = comparable.ends[to - 1] ?? start;
  return { start, end, from, to, text: comparable.text.slice(from, to) };
}

function unitsOf(comparable: ComparableText, spans: readonly Span[], shift: number): Unit[] {
  return spans.flatMap(({ start, end }) => unitAt(comparable, { start: start + shift, end: end + shift }) ?? []);
}

function wholeOf(folded: string): Span {
  return { start: 0, end: folded.length };
}
