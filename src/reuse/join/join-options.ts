/** What a join is asked for. */
export interface JoinOptions {
  /** The least bag Jaccard similarity of bigrams, above 0 and at most 1. */
  readonly threshold: number;
  /** Refuses pairs that are of no interest, e.g. within one document; asked once for each candidate. */
  readonly accepts?: (left: number, right: number) => boolean;
}

/** @throws RangeError where the threshold is impossible */
export function checkThreshold({ threshold }: JoinOptions): void {
  if (threshold > 0 && threshold <= 1) return;
  throw new RangeError(`expected a threshold above 0 and at most 1, got ${threshold}`);
}
