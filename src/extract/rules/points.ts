import type { StatementKind } from '../../model/statement.ts';
import type { Point } from '../../numbering/series.ts';
import type { Taken } from '../candidate.ts';
import { statesNothing } from '../states-nothing.ts';
import { firstSentence, trimSpan } from '../title-span.ts';

/** Each point of a series inside running text is a statement; a number with nothing behind it is left. */
export function takePoints(folded: string, points: readonly Point[], kind: StatementKind): Taken {
  const isEmpty = (point: Point) => statesNothing(folded, { start: point.marker.end, end: point.end });
  const candidates = points
    .filter((point) => !isEmpty(point))
    .map((point) => ({
      ...trimSpan(folded, point.start, point.end),
      title: firstSentence(folded, point.marker.end, point.end),
      marker: folded.slice(point.marker.start, point.marker.end).trim(),
      ruleId: 'point',
      kind,
    }));
  const left = points
    .filter(isEmpty)
    .map((point) => ({ ...trimSpan(folded, point.start, point.end), reason: 'empty', cue: '' }));
  return { candidates, left };
}
