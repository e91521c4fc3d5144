import { foldWidth } from './comparable-character.ts';
import { LiteralFinder } from './literal-finder.ts';

/** Finds the names that are to be masked; made once for a run, since a corpus has many names. */
export class NameFinder {
  readonly names: readonly string[];
  readonly #finder: LiteralFinder;

  /** @param names of units, with their short forms; of two that begin alike the longer is found first */
  constructor(names: readonly string[]) {
    this.names = [...new Set(names)].sort();
    this.#finder = new LiteralFinder(this.names.map(foldWidth));
  }

  /** @param plain half-width (see `foldWidth`) */
  find(plain: string): { readonly start: number; readonly end: number; readonly name: string }[] {
    return this.#finder.find(plain).map(({ start, end, literal }) => ({ start, end, name: this.names[literal] ?? '' }));
  }
}

/** Masks no name. */
export const NO_NAMES = new NameFinder([]);
