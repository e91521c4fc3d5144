/** By what documents are put together in a frequency table. */
export const GROUPINGS = ['all', 'unit', 'year', 'type', 'unit_year'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type CategoryLevel = 'domain' | 'category';

/** A row of `frequencies.csv`. Shares are 0 to 1, with 95 % Wilson bounds; null where there is nothing to take a share of. */
export interface FrequencyRow {
  readonly groupBy: Grouping;
  /** See `groupOf`. */
  readonly group: string;
  /** Code of a category or of a domain. */
  readonly category: string;
  readonly level: CategoryLevel;
  /** Present problems that have the category, as primary or also. */
  readonly problems: number;
  /** Present problems of the group. */
  readonly problemsTotal: number;
  readonly share: number | null;
  readonly shareLow: number | null;
  readonly shareHigh: number | null;
  /** Documents with at least one such problem. */
  readonly documents: number;
  /** Documents of the group, with or without problems. */
  readonly documentsTotal: number;
  readonly documentShare: number | null;
  readonly documentShareLow: number | null;
  readonly documentShareHigh: number | null;
  /** Problems for every 10,000 UTF-16 code units of the group's texts; null where they are empty. */
  readonly per10kCharacters: number | null;
}
