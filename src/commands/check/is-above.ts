import type { PlanReuse } from '../../model/plan-reuse.ts';

/** Whether a source has more of a plan than is allowed. What is quoted from above, or was taken from the plan itself, is allowed. */
export function isAbove({ scope, direction, discountedShare }: PlanReuse, limit: number | undefined): boolean {
  return limit !== undefined && scope !== 'upstream' && direction !== 'to_source' && discountedShare > limit;
}
