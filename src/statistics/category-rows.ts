import type { CategoryLevel } from '../model/frequency-row.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import type { ListedCategory } from './category-listing.ts';

/** Something that problems are counted under: a domain or a category. */
export interface CategoryRow {
  readonly code: string;
  readonly level: CategoryLevel;
}

/** The rows that every group of a frequency table has, and which of them a coding counts for. */
export interface CategoryRows {
  /** Each domain before its categories, in the taxonomy's order; `uncategorised` last where the taxonomy lacks it. */
  readonly list: readonly CategoryRow[];
  /**
   * Positions in `list` of a category and of its domain.
   * @throws RangeError where the taxonomy lacks the category
   */
  positionsOf(category: string): readonly number[];
}

/** Lays out a taxonomy as rows. */
export function categoryRows(taxonomy: readonly ListedCategory[]): CategoryRows {
  const list: CategoryRow[] = [];
  const positions = new Map<string, readonly number[]>();
  for (const [domain, categories] of categoriesByDomain(taxonomy)) {
    const domainPosition = list.push({ code: domain, level: 'domain' }) - 1;
    for (const category of categories) {
      positions.set(category, [domainPosition, list.push({ code: category, level: 'category' }) - 1]);
    }
  }
  return { list, positionsOf: (category) => knownPositions(positions, category) };
}

function categoriesByDomain(taxonomy: readonly ListedCategory[]): Map<string, Set<string>> {
  const domains = new Map<string, Set<string>>();
  for (const { category, domain } of [...taxonomy, { category: UNCATEGORISED, domain: UNCATEGORISED }]) {
    const categories = domains.get(domain) ?? new Set();
    domains.set(domain, categories.add(category));
  }
  return domains;
}

function knownPositions(positions: ReadonlyMap<string, readonly number[]>, category: string): readonly number[] {
  const known = positions.get(category);
  if (known === undefined) throw new RangeError(`expected a category of the taxonomy, got "${category}"`);
  return known;
}
