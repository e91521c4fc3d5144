import type { Category } from '../model/taxonomy.ts';

/** The keys that lead to a category in `taxonomy.yaml`. */
export function categoryPath(category: Category): string[] {
  return ['domains', category.domain, 'categories', category.code.slice(category.domain.length + 1)];
}
