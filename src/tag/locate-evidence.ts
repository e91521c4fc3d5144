import { firstAt } from '../collections/first-at.ts';
import type { Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Clause } from '../text/clauses.ts';
import { type Shadow, sourceSpan } from '../text/shadow.ts';
import type { Evidence } from './evidence.ts';
import type { TaxonomyHit } from './taxonomy-hit.ts';

/** A problem as the dictionary reads it. */
export interface ReadProblem {
  readonly statement: Statement;
  readonly shadow: Shadow;
  readonly titleLength: number;
  readonly clauses: readonly Clause[];
}

/** Says of each hit where it stands: in the title, in a clause that names a fault, how far down. */
export function locateEvidence(hits: readonly TaxonomyHit[], problem: ReadProblem): Evidence[] {
  const { clauses, titleLength } = problem;
  const firstOfBody = clauses.find((each) => each.start >= titleLength)?.sentence ?? 0;
  return hits.map((hit) => locate(hit, problem, firstOfBody));
}

function locate(
  hit: TaxonomyHit,
  { statement, shadow, titleLength, clauses }: ReadProblem,
  firstOfBody: number,
): Evidence {
  const { kind, code, ruleId, start, end, clause } = hit;
  const fault = faultAround(sourceSpan(shadow, start, end), statement);
  return {
    kind,
    code,
    ruleId,
    start,
    end,
    clause,
    depth: Math.max(0, (clauses[clause]?.sentence ?? 0) - firstOfBody),
    inTitle: start < titleLength,
    inFault: fault !== null,
    inExample: fault?.isExample ?? false,
  };
}

function faultAround(span: Span, { manifestations }: Statement) {
  const next = manifestations[firstAt(manifestations, ({ end }) => end > span.start)];
  return next !== undefined && next.start < span.end ? next : null;
}
