import type { ClauseMatch } from './clause-match.ts';

/** How many clauses may be skipped on either side inside a passage, and what each costs. */
const LONGEST_GAP = 3;
const GAP_COST = 1.5;

/** @param place of the match before @param cost of the clauses skipped between the two */
type Visit = (place: number, cost: number) => void;

/** Which matches may follow on which in a passage. */
export class ChainSteps {
  readonly #matches: readonly ClauseMatch[];
  /** Where the matches of each clause of the target begin. */
  readonly #rows: Int32Array;

  /** @param matches by target, then source */
  constructor(matches: readonly ClauseMatch[]) {
    this.#matches = matches;
    const last = matches.at(-1)?.target ?? -1;
    this.#rows = new Int32Array(last + 2);
    for (const { target } of matches) this.#rows[target + 1] = (this.#rows[target + 1] ?? 0) + 1;
    for (let target = 0; target <= last; target += 1) {
      this.#rows[target + 1] = (this.#rows[target + 1] ?? 0) + (this.#rows[target] ?? 0);
    }
  }

  /** The matches that one may follow on, the nearest first; a part may share its whole with its neighbour part. */
  forEachBefore(place: number, visit: Visit): void {
    const match = this.#matches[place];
    if (match === undefined) return;
    const { target, source, isPart } = match;
    for (let back = 1; back <= LONGEST_GAP + 1; back += 1) {
      const skipped = (aside: number) => (back + aside - 2) * GAP_COST;
      this.#visitRow(target - back, source - LONGEST_GAP - 1, source - 1, (at, other) =>
        visit(at, skipped(source - other)),
      );
    }
    if (!isPart) return;
    this.#visitRow(target, source - 1, source - 1, (at) => visit(at, 0));
    this.#visitRow(target - 1, source, source, (at) => visit(at, 0));
  }

  /** Visits the matches of a clause of the target with the sources from `first` to `last`, the last first. */
  #visitRow(target: number, first: number, last: number, visit: (place: number, source: number) => void): void {
    if (target < 0) return;
    const start = this.#rows[target] ?? 0;
    for (let place = this.#lastUpTo(target, last); place >= start; place -= 1) {
      const source = this.#matches[place]?.source ?? -1;
      if (source < first) return;
      visit(place, source);
    }
  }

  /** The place of the last match of a clause of the target whose source is not beyond `source`. */
  #lastUpTo(target: number, source: number): number {
    let [low, high] = [this.#rows[target] ?? 0, this.#rows[target + 1] ?? 0];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#matches[middle]?.source ?? 0) <= source) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
