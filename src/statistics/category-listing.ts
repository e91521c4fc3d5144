/** One category of the taxonomy. A listing of them is in the taxonomy's order. */
export interface ListedCategory {
  /** E.g. `theory.depth`. */
  readonly category: string;
  /** E.g. `theory`. */
  readonly domain: string;
}
