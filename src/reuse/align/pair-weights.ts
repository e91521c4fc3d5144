/** Two texts that may have passages in common, by their places; `weight` adds up the clauses and sentences they share. */
export interface RelatedTexts {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A clause or sentence, by number the text that holds it, and what it weighs there. */
export interface Held {
  readonly text: string;
  readonly holder: number;
  readonly weight: number;
}

/** Says whether a pair of texts, by number, is of interest. */
export type Accept = (left: number, right: number) => boolean;

/** Adds up what pairs of texts share. */
export class PairWeights {
  readonly #weights = new Map<number, number>();
  readonly #width: number;
  readonly #accepts: Accept;

  constructor(width: number, accepts: Accept) {
    this.#width = width;
    this.#accepts = accepts;
  }

  addAll(left: readonly Held[], right: readonly Held[]): void {
    for (const one of left) for (const other of right) this.#add(one, other);
  }

  pairs(): RelatedTexts[] {
    return [...this.#weights]
      .map(([key, weight]) => ({ left: Math.floor(key / this.#width), right: key % this.#width, weight }))
      .sort((a, b) => a.left - b.left || a.right - b.right);
  }

  #add(one: Held, other: Held): void {
    if (!this.#accepts(one.holder, other.holder)) return;
    const key = one.holder * this.#width + other.holder;
    this.#weights.set(key, (this.#weights.get(key) ?? 0) + Math.min(one.weight, other.weight));
  }
}
