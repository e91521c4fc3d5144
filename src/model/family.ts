/** Wording of the dictionary; one pattern whose slots are filled differently; the same wording. */
export const FAMILY_KINDS = ['set_phrase', 'template', 'boilerplate'] as const;
export type FamilyKind = (typeof FAMILY_KINDS)[number];

/** The same wording in many documents: a row of `families.csv`. */
export interface WordingFamily {
  /** Derived from the medoid's text. */
  readonly id: string;
  readonly kind: FamilyKind;
  /** The wording that is most like all others, as it stands in a document. */
  readonly medoidText: string;
  /** How often it stands in the corpus. */
  readonly members: number;
  readonly documents: number;
  readonly units: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Of the members with the medoid, 0 to 1. */
  readonly meanSimilarity: number;
}
