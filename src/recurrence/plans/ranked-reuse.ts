import type { PlanReuse, ReuseScope } from '../../model/plan-reuse.ts';
import { comparePlans } from './compare-plans.ts';
import type { Plan } from './plan.ts';
import type { PlanShelf } from './plan-shelf.ts';
import type { SourceCandidate } from './source-candidate.ts';
import { upstreamReuse } from './upstream-reuse.ts';

/** What of a plan stands in each of its candidates and in the reference documents; each scope ranked for itself. */
export function rankedReuse(plan: Plan, candidates: readonly SourceCandidate[], shelf: PlanShelf): PlanReuse[] {
  const compared = candidates.map(({ source }) => comparePlans(plan, source, shelf));
  const rows = [...compared, ...upstreamReuse(plan, shelf)].filter(isWorthShowing);
  const scopes: readonly ReuseScope[] = ['self', 'other', 'upstream'];
  return scopes.flatMap((scope) => ranked(rows.filter((row) => row.scope === scope)));
}

/** Half of what `slight` asks: rows below a grade are kept for whoever wants to look closer, but no chance meeting of a few words. */
const LEAST_SHARE = 0.05;

function isWorthShowing(row: PlanReuse): boolean {
  return row.verdict !== 'none' || row.discountedShare >= LEAST_SHARE;
}

function ranked(rows: readonly PlanReuse[]): PlanReuse[] {
  return [...rows]
    .sort(
      (a, b) => b.discountedShare - a.discountedShare || b.share - a.share || (a.sourcePath < b.sourcePath ? -1 : 1),
    )
    .map((row, place) => ({ ...row, rank: place + 1 }));
}
