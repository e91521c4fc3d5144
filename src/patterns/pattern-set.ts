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

interface Sequence {
  readonly compiled: CompiledPattern;
  readonly pattern: number;
  /** Whether the pattern has other sequences, which may match at the same start. */
  readonly isOneOfMany: boolean;
}

interface Source {
  readonly text: string;
  readonly hasGap: boolean;
  /** How many words a search for the pattern starts from; the fewer, the rarer its hits. */
  readonly anchors: number;
}

/** Many patterns searched together: the literals they cannot do without are found first, then each candidate is verified. */
export class PatternSet {
  readonly #sets: PatternSets;
  readonly #sources: Source[] = [];
  readonly #sequences: Sequence[] = [];
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
    const anchors = sequences.reduce((total, sequence) => total + sequence.anchors.length, 0);
    this.#sources.push({ text: pattern, hasGap: sequences.some((sequence) => sequence.hasGap), anchors });
    this.#numbers.set(pattern, number);
    for (const compiled of sequences) {
      for (const anchor of compiled.anchors) this.#trie.add(anchor, this.#sequences.length);
      this.#sequences.push({ compiled, pattern: number, isOneOfMany: sequences.length > 1 });
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

  anchors(pattern: number): number {
    return this.#sources[pattern]?.anchors ?? 0;
  }

  /** Every match in `folded` (see `fold`), each pattern at most once for each start, in order of the anchors. */
  find(folded: string): PatternHit[] {
    const hits: PatternHit[] = [];
    /** Sequence number → where its last match began: an alternative further on may lead to the same match. */
    const lastStarts = new Map<number, number>();
    /** Starts of the patterns that have several sequences. */
    const seen = new Set<number>();
    this.#trie.forEachMatch(folded, (number, start, end) => {
      const sequence = this.#sequences[number];
      if (sequence === undefined) return;
      const { compiled, pattern } = sequence;
      if (compiled.expression === null) {
        hits.push({ pattern, start, end });
        return;
      }
      const hit = verify(compiled, pattern, folded, start, lastStarts.get(number) ?? -1);
      if (hit === null) return;
      lastStarts.set(number, hit.start);
      if (sequence.isOneOfMany) {
        const key = hit.start * this.#sources.length + pattern;
        if (seen.has(key)) return;
        seen.add(key);
      }
      hits.push(hit);
    });
    return hits;
  }
}

/** The match around an anchor that begins behind `after`, as far left as the pattern allows. */
function verify(
  compiled: CompiledPattern,
  pattern: number,
  folded: string,
  anchor: number,
  after: number,
): PatternHit | null {
  const { expression } = compiled;
  if (expression === null) return null;
  for (let lead = compiled.longestLead; lead >= compiled.shortestLead; lead -= 1) {
    const start = anchor - lead;
    if (start <= after || start < 0) continue;
    expression.lastIndex = start;
    if (expression.test(folded)) return { pattern, start, end: expression.lastIndex };
  }
  return null;
}
