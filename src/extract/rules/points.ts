import type { StatementKind } from '../../model/statement.ts';
import type { Point } from '../../numbering/series.ts';
import type { Candidate } from '../candidate.ts';
import { firstSentence, trimSpan } from '../title-span.ts';

/** Each point of a series inside running text is a statement. */
export function takePoints(folded: string, points: readonly Point[], kind: StatementKind): Candidate[] {
  return points.map((point) => ({
    ...trimSpan(folded, point.start, point.end),
    title: firstSentence(folded, point.marker.end, point.end),
    marker: folded.slice(point.marker.start, point.marker.end).trim(),
    ruleId: 'point',
    kind,
  }));
}
