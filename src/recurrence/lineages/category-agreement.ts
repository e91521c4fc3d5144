import type { Coding } from '../../model/coding.ts';
import { domainOf, UNCATEGORISED } from '../../model/taxonomy.ts';

/** How far two problems are of one category: the same primary one, the primary of one among those of the other, the same domain. */
export type CategoryAgreement = 'primary' | 'also' | 'domain' | 'none';

/** Two problems outside of all categories agree in nothing. */
export function categoryAgreement(left: readonly Coding[], right: readonly Coding[]): CategoryAgreement {
  const [first, second] = [left[0]?.category, right[0]?.category];
  if (first === undefined || second === undefined || first === UNCATEGORISED || second === UNCATEGORISED) return 'none';
  if (first === second) return 'primary';
  if (holds(left, second) || holds(right, first)) return 'also';
  return domainOf(first) === domainOf(second) ? 'domain' : 'none';
}

/** How much of the evidence on both sides speaks for the same categories, 0 to 1. */
export function sharedCategories(left: readonly Coding[], right: readonly Coding[]): number {
  const shares = left.map(({ category, score }) => {
    const other = right.find((each) => each.category === category);
    return category === UNCATEGORISED || other === undefined ? 0 : Math.min(score, other.score);
  });
  return shares.reduce((sum, share) => sum + share, 0);
}

function holds(codings: readonly Coding[], category: string): boolean {
  return codings.some((coding) => coding.category === category);
}
