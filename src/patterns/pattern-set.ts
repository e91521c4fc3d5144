import { type CompiledPattern, compilePattern } from './compile-pattern.ts';
import { LiteralTrie } from './literal-trie.ts';
import type { PatternSets } from './parse-pattern.ts';

/** One place where a pattern matches, in offsets of the searched text. */
export interface PatternHit {
  /** The number that `add` returned for the pattern. */
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** Many patterns searched together: the literals they cannot do without are found first, then each candidate is verified. */
export class PatternSet {
  readonly #sets: PatternSets;
  /** Pattern number → its text and whether it may stand around other words. */
  readonly #sources: { readonly text: string; readonly hasGap: boolean }[] = [];
  /** Sequence number → the compiled sequence and the pattern it is of. */
  readonly #sequences: { readonly compiled: CompiledPattern; readonly pattern: number }[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #trie = new LiteralTrie();

  constructor(sets: PatternSets) {
    this.#sets = sets;
  }

  /** Adds a pattern and returns its number; the same text always has the same number. */
  add(pattern: string): number {
    const known = this.#numbers.get(pattern);
    if (known !== undefined) return known;
    const number = this.#sources.length;
    const sequences = compilePattern(pattern, this.#sets);
    this.#sources.push({ text: pattern, hasGap: sequences.some((sequence) => sequence.hasGap) });
    this.#numbers.set(pattern, number);
    for (const compiled of sequences) {
      for (const anchor of compiled.anchors) this.#trie.add(anchor, this.#sequences.length);
      this.#sequences.push({ compiled, pattern: number });
    }
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

  /** Every match in `folded` (see `fold`), each pattern at most once for each start, in order of the anchors. */
  find(folded: string): PatternHit[] {
    const hits: PatternHit[] = [];
    const seen = new Set<number>();
    this.#trie.forEachMatch(folded, (number, start, end) => {
      const sequence = this.#sequences[number];
      if (sequence === undefined) return;
      if (sequence.compiled.expression === null) hits.push({ pattern: sequence.pattern, start, end });
      else this.#verify(sequence.compiled, sequence.pattern, folded, start, seen, hits);
    });
    return hits;
  }

  #verify(
    compiled: CompiledPattern,
    pattern: number,
    folded: string,
    anchor: number,
    seen: Set<number>,
    hits: PatternHit[],
  ): void {
    const expression = compiled.expression;
    if (expression === null) return;
    for (let lead = compiled.longestLead; lead >= compiled.shortestLead; lead -= 1) {
      const start = anchor - lead;
      if (start < 0) continue;
      const key = start * this.#sources.length + pattern;
      if (seen.has(key)) continue;
      expression.lastIndex = start;
      if (!expression.test(folded)) continue;
      seen.add(key);
      hits.push({ pattern, start, end: expression.lastIndex });
      return;
    }
  }
}
