import { ChainSteps } from './chain-steps.ts';
import type { ClauseMatch } from './clause-match.ts';
import { matchGroups } from './match-groups.ts';

/** A passage is worth at least one clause of eight characters that stands again as it is. */
const LEAST_GAIN = 4;

/** The best run of a group of matches at the time when it was aligned; what others take since only makes it worse. */
export interface Run {
  /** The places of all matches of the group that were left. */
  readonly group: readonly number[];
  /** The places of its own matches, forward in both texts. */
  readonly places: readonly number[];
  readonly gain: number;
}

/** Matches of which those of a run, and what shares a clause with them, can be taken away. */
export class UnchainedMatches {
  readonly #matches: readonly ClauseMatch[];
  readonly #steps: ChainSteps;
  readonly #takenTargets = new Set<number>();
  readonly #takenSources = new Set<number>();
  /** For each match, what the best run that ends there is worth, and the place before it there, -1 for none. */
  readonly #gains: Float64Array;
  readonly #before: Int32Array;

  /** @param matches by target, then source */
  constructor(matches: readonly ClauseMatch[]) {
    this.#matches = matches;
    this.#steps = new ChainSteps(matches);
    this.#gains = new Float64Array(matches.length);
    this.#before = new Int32Array(matches.length);
  }

  /** The places of the matches in groups such that no run goes from one into another. */
  groups(): number[][] {
    return matchGroups(this.#matches.length, this.#steps);
  }

  isWhole(group: readonly number[]): boolean {
    return group.every((place) => this.#isLeft(place));
  }

  /** Takes a run away. @returns its matches */
  take(run: Run): ClauseMatch[] {
    const chain = run.places.map((place) => this.#matches[place] as ClauseMatch);
    for (const { target, source } of chain) {
      this.#takenTargets.add(target);
      this.#takenSources.add(source);
    }
    return chain;
  }

  /** The best run of what is left of a group, the first of equal ones; null where none is worth telling. */
  bestRun(group: readonly number[]): Run | null {
    const left = group.filter((place) => this.#isLeft(place));
    let best = -1;
    let most = LEAST_GAIN;
    for (const place of left) {
      this.#align(place);
      const gain = this.#gains[place] ?? 0;
      if (gain < most || (gain === most && best >= 0)) continue;
      [best, most] = [place, gain];
    }
    return best < 0 ? null : { group: left, places: this.#runTo(best), gain: most };
  }

  #isLeft(place: number): boolean {
    const match = this.#matches[place];
    return match !== undefined && !this.#takenTargets.has(match.target) && !this.#takenSources.has(match.source);
  }

  #align(place: number): void {
    let gain = 0;
    this.#before[place] = -1;
    this.#steps.forEachBefore(place, (other, cost) => {
      const reached = (this.#gains[other] ?? 0) - cost;
      if (reached <= gain || !this.#isLeft(other)) return;
      gain = reached;
      this.#before[place] = other;
    });
    this.#gains[place] = gain + (this.#matches[place]?.gain ?? 0);
  }

  #runTo(end: number): number[] {
    const places: number[] = [];
    for (let place = end; place >= 0; place = this.#before[place] ?? -1) places.push(place);
    return places.reverse();
  }
}
