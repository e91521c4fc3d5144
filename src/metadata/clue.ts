import type { DocumentMetadata, MetadataSource } from '../model/document.ts';

/** What one source says of a document; empty or null where it says nothing. */
export interface Clue {
  readonly source: MetadataSource;
  readonly unit: string;
  readonly year: number | null;
  /** What the year was concluded from, for the reader; empty where the source states it. */
  readonly yearInferredFrom: string;
  readonly type: string;
  readonly title: string;
  /** ISO date, or empty. */
  readonly date: string;
}

const FIELDS = ['unit', 'year', 'type', 'title', 'date'] as const;
type Field = (typeof FIELDS)[number];

/** A clue that says no more than what is given. */
export function clue(source: Clue['source'], known: Partial<Omit<Clue, 'source'>>): Clue {
  return { source, unit: '', year: null, yearInferredFrom: '', type: '', title: '', date: '', ...known };
}

type Known = Omit<Clue, 'source'>;

/** A clue that finds out what it says only when asked, since most documents are described before it is their turn. */
export function lazyClue(source: Clue['source'], find: { readonly [Key in keyof Known]?: () => Known[Key] }): Clue {
  const lazy = { ...clue(source, {}) };
  for (const [field, answer] of Object.entries(find)) {
    let known: Known[keyof Known] | undefined;
    const get = () => {
      if (known === undefined) known = answer();
      return known;
    };
    Object.defineProperty(lazy, field, { get, enumerable: true });
  }
  return lazy;
}

/** Joins clues: for each field the first that says something counts, and its source is written down. */
export function joinClues(clues: readonly Clue[]): DocumentMetadata {
  const deciding = new Map(FIELDS.map((field) => [field, decidingClue(clues, field)]));
  return {
    unit: deciding.get('unit')?.unit ?? '',
    year: deciding.get('year')?.year ?? null,
    type: deciding.get('type')?.type ?? '',
    title: deciding.get('title')?.title ?? '',
    date: deciding.get('date')?.date ?? '',
    source: [...deciding].flatMap(([field, one]) => (one === undefined ? [] : [`${field}:${one.source}`])).join(';'),
  };
}

/** The first clue that says something of a field. */
export function decidingClue(clues: readonly Clue[], field: Field): Clue | undefined {
  return clues.find((one) => one[field] !== '' && one[field] !== null);
}
