import { compilePattern } from './compile-pattern.ts';
import type { PatternSets } from './parse-pattern.ts';
import { type IndexedSequence, type Occurrences, PatternIndex } from './pattern-index.ts';

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

/** What is found in one text. */
export interface PatternSearch {
  /** Every match of the patterns added as eager: for each start the longest, in order of the starts. */
  readonly hits: readonly PatternHit[];
  /** The first match of any pattern inside a stretch of the text, or null. */
  first(pattern: number, start: number, end: number): PatternHit | null;
}

/** Many patterns searched together. Patterns are added first; the first search fixes them. */
export class PatternSet {
  readonly #sets: PatternSets;
  readonly #samples: readonly string[];
  readonly #sources: Source[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #eager = new Set<number>();
  readonly #sequences: Omit<IndexedSequence, 'isEager'>[] = [];
  #index: PatternIndex | null = null;

  /** @param samples folded texts like those to be searched; they only make the search faster */
  constructor(sets: PatternSets, samples: readonly string[] = []) {
    this.#sets = sets;
    this.#samples = samples;
  }

  /** Adds a pattern whose every match is wanted, and returns its number; the same text always has the same number. */
  add(pattern: string): number {
    const number = this.addLazy(pattern);
    this.#eager.add(number);
    return number;
  }

  /** Adds a pattern that is only asked for, with `first`. */
  addLazy(pattern: string): number {
    this.#index = null;
    const known = this.#numbers.get(pattern);
    if (known !== undefined) return known;
    const number = this.#sources.length;
    const sequences = compilePattern(pattern, this.#sets);
    const words = Math.min(...sequences.flatMap((sequence) => sequence.elements.map((each) => each.words.length)));
    this.#sources.push({ text: pattern, hasGap: sequences.some((sequence) => sequence.hasGap), words });
    this.#numbers.set(pattern, number);
    for (const { elements, trailing } of sequences) this.#sequences.push({ pattern: number, elements, trailing });
    return number;
  }

  get size(): number {
    return this.#sources.length;
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

  /** The matches of the eager patterns in `folded` (see `fold`). */
  find(folded: string): readonly PatternHit[] {
    return this.search(folded).hits;
  }

  /** Fixes the patterns before the first search, so that it takes no longer than the others. */
  prepare(): this {
    this.#build();
    return this;
  }

  search(folded: string): PatternSearch {
    const index = this.#build();
    const found = index.occurrences(folded);
    return {
      hits: this.#hits(index, found),
      first: (pattern, start, end) => firstMatch(index, found, pattern, start, end),
    };
  }

  #hits(index: PatternIndex, found: Occurrences): PatternHit[] {
    const ends = new Map<number, number>();
    const count = this.#sources.length;
    index.forEachMatch(found, (pattern, start, end) => {
      const key = start * count + pattern;
      const known = ends.get(key);
      if (known === undefined || known < end) ends.set(key, end);
    });
    const hits: PatternHit[] = [];
    for (const [key, end] of ends) hits.push({ pattern: key % count, start: Math.floor(key / count), end });
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.pattern - b.pattern);
  }

  #build(): PatternIndex {
    this.#index ??= new PatternIndex(
      this.#sequences.map((sequence) => ({ ...sequence, isEager: this.#eager.has(sequence.pattern) })),
      this.#samples,
    );
    return this.#index;
  }
}

function firstMatch(
  index: PatternIndex,
  found: Occurrences,
  pattern: number,
  start: number,
  end: number,
): PatternHit | null {
  let first: PatternHit | null = null;
  index.forEachMatchOf(pattern, found, start, Math.min(end, found.from.length - 1), (_, from, to) => {
    if (first === null || from < first.start || (from === first.start && to > first.end))
      first = { pattern, start: from, end: to };
  });
  return first;
}
