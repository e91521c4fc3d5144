import type { Diagnostic } from '../../model/diagnostic.ts';
import { relatedTexts } from '../../reuse/align/related-texts.ts';
import type { Plan } from './plan.ts';
import { firstPlaces, heaviestSources, manySources, type SourceCandidate } from './source-candidate.ts';
import { timeOrder } from './time-order.ts';

/** Where more plans than these hold the same words, only the earliest are looked at as sources of all. */
const CROWD = 60;

/**
 * For each plan those that may be its sources, by place.
 *
 * @param plans in order of time
 */
export function nearestSources(plans: readonly Plan[]): {
  readonly candidates: readonly (readonly SourceCandidate[])[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const found: SourceCandidate[][] = plans.map(() => []);
  const texts = plans.map(({ text }) => text);
  const crowd = { most: CROWD, kinOf: (place: number) => plans[place]?.owner ?? -1 };
  const twins = firstPlaces(plans);
  const { pairs, crowds } = relatedTexts(texts, (a, b) => twins[a] !== twins[b], crowd);
  for (const { left, right, weight } of pairs) {
    const [earlier, later] = [plans[left], plans[right]];
    if (earlier === undefined || later === undefined) continue;
    if (twins[left] === left && mayBeSource(earlier, later)) found[right]?.push({ source: earlier, weight });
    if (twins[right] === right && mayBeSource(later, earlier)) found[left]?.push({ source: later, weight });
  }
  const chosen = found.map((candidates, place) => heaviestSources(candidates, plans[place]?.owner ?? -1));
  const diagnostics = plans.flatMap((plan, place) => {
    const [all, compared] = [found[place]?.length ?? 0, chosen[place]?.length ?? 0];
    return all === compared ? [] : manySources(plan, Math.max(all, crowds[place] ?? 0), compared);
  });
  return { candidates: chosen, diagnostics };
}

function mayBeSource(source: Plan, target: Plan): boolean {
  return timeOrder(source.document, target.document).order <= 0;
}
