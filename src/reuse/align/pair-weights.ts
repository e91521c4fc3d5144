import { groupBy } from '../../collections/group-by.ts';

/** Two texts that may have passages in common, by their places; `weight` adds up the clauses and sentences they share. */
export interface RelatedTexts {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** The pairs of a collection that are worth aligning. */
export interface RelatedPairs {
  readonly pairs: readonly RelatedTexts[];
  /**
   * For each text how many others, at least, have a clause or sentence word for word as it has: of a crowd not all are
   * among the pairs. 0 where there is no crowd.
   */
  readonly crowds: Int32Array;
}

/** A clause or sentence, by number the text that holds it, and what it weighs there. */
export interface Held {
  readonly text: string;
  readonly holder: number;
  readonly weight: number;
}

/** Says whether a pair of texts, by number, is of interest. */
export type Accept = (left: number, right: number) => boolean;

/** How far to go where very many texts hold the same words: all pairs of a thousand copies are a million. */
export interface Crowd {
  /** Of more holders than these only the first, by number, are paired with all … */
  readonly most: number;
  /** … and the others with those of their own kin. */
  readonly kinOf: (text: number) => number;
}

const NO_CROWD: Crowd = { most: Number.POSITIVE_INFINITY, kinOf: () => 0 };

/** Adds up what pairs of texts share. */
export class PairWeights {
  readonly #weights = new Map<number, number>();
  readonly #width: number;
  readonly #accepts: Accept;
  readonly #crowd: Crowd;
  /** See `RelatedPairs`. */
  readonly crowds: Int32Array;

  constructor(width: number, accepts: Accept, crowd: Crowd = NO_CROWD) {
    this.#width = width;
    this.#accepts = accepts;
    this.#crowd = crowd;
    this.crowds = new Int32Array(width);
  }

  /** Pairs all that hold the same words. */
  addGroup(group: readonly Held[]): void {
    this.addAll(group, group);
    if (group.length <= this.#crowd.most) return;
    const holders = new Set(group.map(({ holder }) => holder));
    for (const holder of holders) {
      this.crowds[holder] = Math.max(this.crowds[holder] ?? 0, holders.size - 1);
    }
  }

  addAll(left: readonly Held[], right: readonly Held[]): void {
    const leaders = left.length > this.#crowd.most ? left.slice(0, this.#crowd.most) : left;
    for (const one of leaders) for (const other of right) this.#add(one, other);
    if (leaders !== left) this.#addKin(left.slice(leaders.length), right);
  }

  #addKin(left: readonly Held[], right: readonly Held[]): void {
    const kin = groupBy(left, ({ holder }) => this.#crowd.kinOf(holder));
    for (const other of right) {
      for (const one of kin.get(this.#crowd.kinOf(other.holder)) ?? []) this.#add(one, other);
    }
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
