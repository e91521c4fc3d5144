import { compilePattern } from './compile-pattern.ts';
import type { PatternSets } from './parse-pattern.ts';
import { type IndexedSequence, PatternIndex } from './pattern-index.ts';

/** One place where a pattern matches, in offsets of the searched text. */
export interface PatternHit {
  /** The number that `add` returned for the pattern. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

interface Source {
  readonly text: string;
  readonly hasGap: boolean;
  /** How many words the rarest element has; the fewer, the rarer the pattern's hits. */
  readonly words: number;
}

/** Many patterns searched together. Patterns are added first; the first search fixes them. */
export class PatternSet {
  readonly #sets: PatternSets;
  readonly #samples: readonly string[];
  readonly #sources: Source[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #sequences: IndexedSequence[] = [];
  #index: PatternIndex | null = null;

  /** @param samples folded texts like those to be searched; they only make the search faster */
  constructor(sets: PatternSets, samples: readonly string[] = []) {
    this.#sets = sets;
    this.#samples = samples;
  }

  /** Adds a pattern and returns its number; the same text always has the same number. */
  add(pattern: string): number {
    const known = this.#numbers.get(pattern);
    if (known !== undefined) return known;
    this.#index = null;
    const number = this.#sources.length;
    const sequences = compilePattern(pattern, this.#sets);
    const words = Math.min(...sequences.flatMap((sequence) => sequence.elements.map((each) => each.words.length)));
    this.#sources.push({ text: pattern, hasGap: sequences.some((sequence) => sequence.hasGap), words });
    this.#numbers.set(pattern, number);
    for (const { elements, trailing } of sequences) this.#sequences.push({ pattern: number, elements, trailing });
    return number;
  }

  source(pattern: number): string {
    return this.#sources[pattern]?.text ?? '';
  }

  hasGap(pattern: number): boolean {
    return this.#sources[pattern]?.hasGap ?? false;
  }

  /** How many words the pattern's rarest element has. */
  words(pattern: number): number {
    return this.#sources[pattern]?.words ?? 0;
  }

  /** Fixes the patterns before the first search, so that it takes no longer than the others. */
  prepare(): this {
    this.#build();
    return this;
  }

  /** Every match in `folded` (see `fold`): of each pattern for each start the longest, in order of the starts. */
  find(folded: string): readonly PatternHit[] {
    const ends = new Map<number, number>();
    const count = this.#sources.length;
    this.#build().forEachMatch(folded, (pattern, start, end) => {
      const key = start * count + pattern;
      const known = ends.get(key);
      if (known === undefined || known < end) ends.set(key, end);
    });
    const hits: PatternHit[] = [];
    for (const [key, end] of ends) hits.push({ pattern: key % count, start: Math.floor(key / count), end });
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.pattern - b.pattern);
  }

  #build(): PatternIndex {
    this.#index ??= new PatternIndex(this.#sequences, this.#samples);
    return this.#index;
  }
}
