import { groupBy } from '../../collections/group-by.ts';
import type { ClauseEdit } from '../../model/plan-reuse.ts';
import type { Span } from '../../model/span.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Alignment } from './align-texts.ts';
import type { ClauseMatch } from './clause-match.ts';
import { editOfClause } from './edit-of-clause.ts';
import type { Passage } from './passage.ts';

/** One line of two texts side by side. An added clause has no source, a dropped one no target. */
export interface EditLine {
  readonly edit: ClauseEdit;
  readonly target: Span | null;
  readonly source: Span | null;
  /** 0 for what has no counterpart. */
  readonly similarity: number;
  /** The number of its passage in the alignment; null for what stands in none. */
  readonly passage: number | null;
}

/**
 * Every clause of both texts with what became of it, in the order of the target; what was dropped follows what it
 * followed in the source.
 */
export function clauseEdits(target: PreparedText, source: PreparedText, { passages }: Alignment): EditLine[] {
  const matches = matchesByTarget(passages);
  const kept = new Set(passages.flatMap((passage) => passage.matches.map((match) => match.source)));
  const lines: EditLine[] = droppedAfter(-1, source, kept);
  target.clauses.forEach((clause, place) => {
    const found = matches.get(place) ?? [];
    if (found.length === 0) lines.push({ edit: 'added', target: clause, source: null, similarity: 0, passage: null });
    for (const { source: other, similarity, passage, number } of found) {
      const counterpart = source.clauses[other];
      if (counterpart === undefined) continue;
      const change = editOfClause(target, clause, source, counterpart);
      const edit = passage.isMoved && change !== 'edited' ? 'moved' : change;
      lines.push({ edit, target: clause, source: counterpart, similarity, passage: number });
      lines.push(...droppedAfter(other, source, kept));
    }
  });
  return lines.map((line) => ({ ...line, target: spanOf(line.target), source: spanOf(line.source) }));
}

interface NumberedMatch extends ClauseMatch {
  readonly passage: Passage;
  readonly number: number;
}

function matchesByTarget(passages: readonly Passage[]): Map<number, NumberedMatch[]> {
  const numbered = passages.flatMap((passage, number) =>
    passage.matches.map((match) => ({ ...match, passage, number })),
  );
  return groupBy(numbered, ({ target }) => target);
}

function droppedAfter(place: number, source: PreparedText, kept: ReadonlySet<number>): EditLine[] {
  const lines: EditLine[] = [];
  for (let next = place + 1; next < source.clauses.length && !kept.has(next); next += 1) {
    lines.push({ edit: 'dropped', target: null, source: source.clauses[next] ?? null, similarity: 0, passage: null });
  }
  return lines;
}

function spanOf(span: Span | null): Span | null {
  return span === null ? null : { start: span.start, end: span.end };
}
