import type { Document } from '../../model/document.ts';

/** Where a wording stands. */
export interface Spread {
  readonly documents: number;
  readonly units: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Distinct ones. */
  readonly years: number;
}

/** From so many units, or in so many years of however few, wording is nobody's own any more. */
const WIDESPREAD_UNITS = 3;
const WIDESPREAD_YEARS = 3;

export function spreadOf(holders: Iterable<{ readonly document: Document; readonly owner: number }>): Spread {
  const [documents, owners, years] = [new Set<string>(), new Set<number>(), new Set<number>()];
  for (const { document, owner } of holders) {
    documents.add(document.id);
    owners.add(owner);
    if (document.metadata.year !== null) years.add(document.metadata.year);
  }
  const sorted = [...years].sort((a, b) => a - b);
  return {
    documents: documents.size,
    units: owners.size,
    firstYear: sorted[0] ?? null,
    lastYear: sorted.at(-1) ?? null,
    years: sorted.length,
  };
}

/** Whether wording is common enough to count as boilerplate in a document. */
export function isWidespread({ units, years }: Spread): boolean {
  return units >= WIDESPREAD_UNITS || years >= WIDESPREAD_YEARS;
}

/** Whether it is worth a row: two documents of one unit are no more than a repetition, which lineages and plans show. */
export function isFamily({ documents, units }: Spread): boolean {
  return documents >= 3 || units >= 2;
}
