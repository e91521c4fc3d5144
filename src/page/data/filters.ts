import type { Corpus } from './corpus.ts';

/** What the reader wants to see, for all views; empty or null where everything is. */
export interface Filters {
  readonly unit: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly type: string;
  /** Code of a category or of a domain. */
  readonly category: string;
}

/** Names in addresses, in the order in which they stand there. */
export const FILTER_NAMES = ['unit', 'from', 'to', 'type', 'category'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export function readFilters(query: URLSearchParams): Filters {
  return {
    unit: query.get('unit') ?? '',
    from: yearOf(query.get('from')),
    to: yearOf(query.get('to')),
    type: query.get('type') ?? '',
    category: query.get('category') ?? '',
  };
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/u.test(text) ? Number(text) : null;
}

/** What of the corpus the filters let through. */
export class Selection {
  readonly corpus: Corpus;
  /** 1 for each document of the unit, years and type asked for. */
  readonly documents: Uint8Array;
  /** 1 for each category asked for. */
  readonly categories: Uint8Array;
  readonly isCategoryFree: boolean;

  constructor(corpus: Corpus, filters: Filters) {
    this.corpus = corpus;
    this.documents = documentsOf(corpus, filters);
    this.isCategoryFree = filters.category === '';
    this.categories = Uint8Array.from(
      corpus.data.categories.map(({ code, domain }) =>
        Number(this.isCategoryFree || code === filters.category || domain === filters.category),
      ),
    );
  }

  hasDocument(document: number): boolean {
    return this.documents[document] === 1;
  }

  hasCategory(category: number): boolean {
    return this.categories[category] === 1;
  }

  /** Whether a problem has a category that is asked for; other statements have none. */
  hasStatement(statement: number): boolean {
    if (!this.hasDocument(this.corpus.documentOf[statement] ?? -1)) return false;
    return this.isCategoryFree || this.corpus.categoriesOf(statement).some((each) => this.hasCategory(each));
  }

  documentRows(): number[] {
    const rows: number[] = [];
    this.documents.forEach((is, row) => {
      if (is === 1) rows.push(row);
    });
    return rows;
  }

  /** Present problems. */
  problemRows(): number[] {
    const rows: number[] = [];
    for (const row of this.corpus.problems) if (this.hasStatement(row)) rows.push(row);
    return rows;
  }
}

function documentsOf({ data }: Corpus, { unit, from, to, type }: Filters): Uint8Array {
  const { documents, units, types } = data;
  const wantedUnit = unit === '' ? null : units.indexOf(unit);
  const wantedType = type === '' ? null : types.indexOf(type);
  return Uint8Array.from(documents.id, (_, row) => {
    const year = documents.year[row] ?? null;
    const isInTime =
      (from === null && to === null) || (year !== null && year >= (from ?? year) && year <= (to ?? year));
    const isOfUnit = wantedUnit === null || documents.unit[row] === wantedUnit;
    return Number(isInTime && isOfUnit && (wantedType === null || documents.type[row] === wantedType));
  });
}
