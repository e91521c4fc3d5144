/** How often a word stands in the parts of one role of a unit's documents of one year. */
export interface WordFrequency {
  readonly unit: string;
  readonly year: number | null;
  readonly role: string;
  readonly word: string;
  readonly count: number;
  readonly documents: number;
}
