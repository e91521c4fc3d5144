/** What a problem is coded with when no category fits; its own domain, too. */
export const UNCATEGORISED = 'uncategorised';

/** One category of the taxonomy. A listing of them is in the taxonomy's order. */
export interface ListedCategory {
  /** E.g. `theory.depth`. */
  readonly category: string;
  /** E.g. `theory`. */
  readonly domain: string;
}
