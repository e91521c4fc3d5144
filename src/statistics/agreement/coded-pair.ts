import type { CodedStatement } from '../../model/coding.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';
import type { GoldStatement } from './gold-labels.ts';

/** The categories that two sides gave one problem, the primary one first; empty where a side does not have the problem. */
export interface CodedPair {
  readonly reference: readonly string[];
  readonly predicted: readonly string[];
}

/** The program's categories of a problem, the primary one first; `uncategorised` where it has none. */
export function categoriesOf({ codings }: CodedStatement): string[] {
  const primary = codings.filter((coding) => coding.isPrimary);
  const also = codings.filter((coding) => !coding.isPrimary);
  return orUncategorised([...primary, ...also].map((coding) => coding.category));
}

/** A coder's categories of a problem, the primary one first; `uncategorised` where no category fits. */
export function labelledCategories(label: GoldStatement): string[] {
  return [...new Set([label.primary ?? UNCATEGORISED, ...label.also])];
}

function orUncategorised(categories: readonly string[]): string[] {
  return categories.length === 0 ? [UNCATEGORISED] : [...new Set(categories)];
}

/** What two sides that both have the problem disagree about: the primary category, only the others, or nothing. */
export function categoryIssue({ reference, predicted }: CodedPair): 'primary' | 'also' | null {
  if (reference[0] !== predicted[0]) return 'primary';
  return reference.length === predicted.length && reference.every((category) => predicted.includes(category))
    ? null
    : 'also';
}
