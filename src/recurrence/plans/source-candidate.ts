import type { Diagnostic } from '../../model/diagnostic.ts';
import { duplicateKey } from '../duplicate-key.ts';
import type { Plan } from './plan.ts';

/** A plan that another may have words from, and what they share: see `RelatedTexts`. */
export interface SourceCandidate {
  readonly source: Plan;
  readonly weight: number;
}

/** So many sources of each scope are compared clause by clause. */
const MOST_SOURCES = 20;

/**
 * The heaviest candidates of an owner's own and those of others, each for themselves, so that whoever repeats himself
 * hides no other source; of equally heavy ones the first stays first.
 */
export function heaviestSources(candidates: readonly SourceCandidate[], owner: number): SourceCandidate[] {
  const sorted = [...candidates].sort((a, b) => b.weight - a.weight);
  const own = sorted.filter(({ source }) => source.owner === owner);
  const others = sorted.filter(({ source }) => source.owner !== owner);
  return [...own.slice(0, MOST_SOURCES), ...others.slice(0, MOST_SOURCES)];
}

/** For each plan the place of its first duplicate: one document that was handed in twice is one source. */
export function firstPlaces(plans: readonly Plan[]): number[] {
  const firsts = new Map<string, number>();
  return plans.map(({ document }, place) => {
    const key = duplicateKey(document);
    const first = firsts.get(key) ?? place;
    firsts.set(key, first);
    return first;
  });
}

/**
 * Says that not all sources of a plan were compared.
 *
 * @param others documents, at least, that it shares wording with
 */
export function manySources({ document }: Plan, others: number, compared: number): Diagnostic[] {
  if (others <= compared) return [];
  const message = `the plan shares wording with ${others} other documents or more; the ${compared} nearest that may be its source were compared, of equally near ones the earliest. What so many have in common stands in families.csv`;
  return [{ path: document.source.path, severity: 'info', code: 'reuse.many-sources', message }];
}
