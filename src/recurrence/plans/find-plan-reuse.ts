import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { PlanReuse } from '../../model/plan-reuse.ts';
import { inOrderOfTime } from '../in-order-of-time.ts';
import { nearestSources } from './nearest-sources.ts';
import { planDiagnostics } from './plan-diagnostics.ts';
import type { PlanReuseOptions } from './plan-reuse-options.ts';
import { PlanShelf } from './plan-shelf.ts';
import { rankedReuse } from './ranked-reuse.ts';

export interface FoundPlanReuse {
  /** By document, then scope, the nearest source first. */
  readonly rows: readonly PlanReuse[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What of each plan of a corpus stands in which others. A report of an earlier year is a source of later ones, never
 * the reverse; two of one year, or without years, are each a source of the other. The same file twice is a duplicate
 * and no source. Pure, and blind to the order of the analyses.
 */
export function findPlanReuse(analyses: readonly DocumentAnalysis[], options: PlanReuseOptions): FoundPlanReuse {
  const shelf = new PlanShelf(inOrderOfTime(analyses), options);
  const { candidates, diagnostics } = nearestSources(shelf.plans);
  const rows = shelf.plans.flatMap((plan, place) => rankedReuse(plan, candidates[place] ?? [], shelf));
  return { rows, diagnostics: [...planDiagnostics(shelf.plans), ...diagnostics] };
}
