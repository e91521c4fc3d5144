import type { Lineage, Verdict } from '../../model/lineage.ts';

/**
 * Chosen, not measured, so that what stands again word for word beside the same measures comes first and what is no
 * longer stated last.
 */
const WEIGHTS: Readonly<Record<Verdict, number>> = {
  standstill: 1.5,
  relapsed: 1.25,
  changed: 1,
  new: 0.5,
  resolved: 0.4,
};
/** A problem that was said to be put right and stands again: as much as the step from changed to standstill. */
const CLAIMED = 1.5;

/**
 * By what recurring problems are put in order, a rule of thumb and no measure: years in which it stands, times the
 * weight of the verdict, times 0.5 to 1 by how much of the wording stayed, times 1.5 where it was claimed cured.
 */
export function lineageGravity(lineage: Lineage): number {
  const sameness = 0.5 + 0.5 * (lineage.meanSimilarity ?? 0);
  return lineage.yearsPresent * WEIGHTS[lineage.verdict] * sameness * (lineage.claimedCured ? CLAIMED : 1);
}
