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
  readonly #patterns: CompiledPattern[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #trie = new LiteralTrie();

  constructor(sets: PatternSets) {
    this.#sets = sets;
  }

  /** Adds a pattern and returns its number; the same text always has the same number. */
  add(pattern: string): number {
    const known = this.#numbers.get(pattern);
    if (known !== undefined) return known;
    const number = this.#patterns.length;
    const compiled = compilePattern(pattern, this.#sets);
    this.#patterns.push(compiled);
    this.#numbers.set(pattern, number);
    for (const anchor of compiled.anchors) this.#trie.add(anchor, number);
    return number;
  }

  get size(): number {
    return this.#patterns.length;
  }

  source(pattern: number): string {
    return this.#patterns[pattern]?.source ?? '';
  }

  hasGap(pattern: number): boolean {
    return this.#patterns[pattern]?.hasGap ?? false;
  }

  /** Every match in `folded` (see `fold`), each pattern at most once for each start, in order of the anchors. */
  find(folded: string): PatternHit[] {
    const hits: PatternHit[] = [];
    const seen = new Set<number>();
    this.#trie.forEachMatch(folded, (number, start, end) => {
      const pattern = this.#patterns[number];
      if (pattern === undefined) return;
      if (pattern.expression === null) hits.push({ pattern: number, start, end });
      else this.#verify(pattern, number, folded, start, seen, hits);
    });
    return hits;
  }

  #verify(pattern: CompiledPattern, number: number, folded: string, anchor: number, seen: Set<number>, hits: PatternHit[]): void {
    const expression = pattern.expression;
    if (expression === null) return;
    for (let lead = pattern.longestLead; lead >= pattern.shortestLead; lead -= 1) {
      const start = anchor - lead;
      if (start < 0) continue;
      const key = start * this.#patterns.length + number;
      if (seen.has(key)) continue;
      expression.lastIndex = start;
      if (!expression.test(folded)) continue;
      seen.add(key);
      hits.push({ pattern: number, start, end: expression.lastIndex });
      return;
    }
  }
}
