/** How often a word stands in the documents of a group. */
export interface WordFrequency {
  readonly word: string;
  readonly count: number;
  readonly documents: number;
}

/** The words in the parts of one role of a unit's documents of one year, the most frequent first. */
export interface WordGroup {
  readonly unit: string;
  readonly year: number | null;
  readonly role: string;
  readonly words: readonly WordFrequency[];
}
