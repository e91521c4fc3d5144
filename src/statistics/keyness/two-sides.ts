/** How often a feature stands on two sides, of how many chances on each; no count is above its total. */
export interface TwoSides {
  readonly nTarget: number;
  readonly nReference: number;
  /** At least 1. */
  readonly totalTarget: number;
  readonly totalReference: number;
}
