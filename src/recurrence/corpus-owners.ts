import type { Document } from '../model/document.ts';

/** Documents by whom they speak for, as numbers from 0 that do not depend on the order of input. */
export interface CorpusOwners {
  readonly count: number;
  ownerOf(document: Document): number;
}

/** Numbers the units of documents; a document of unknown unit is an owner of its own. */
export function corpusOwners(documents: readonly Document[]): CorpusOwners {
  const keys = [...new Set(documents.map(ownerKey))].sort();
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return { count: keys.length, ownerOf: (document) => numbers.get(ownerKey(document)) ?? -1 };
}

function ownerKey({ id, metadata: { unit } }: Document): string {
  return unit === '' ? `document ${id}` : `unit ${unit}`;
}
