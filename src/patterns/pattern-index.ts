import { LiteralTrie } from './literal-trie.ts';

/** Words of which one must stand, and how much may stand between them and the element before. */
export interface IndexedElement {
  readonly words: readonly string[];
  readonly shortestGap: number;
  readonly longestGap: number;
}

/** One way in which a pattern matches. */
export interface IndexedSequence {
  readonly pattern: number;
  readonly elements: readonly IndexedElement[];
  /** Characters wanted behind the last element. */
  readonly trailing: number;
}

interface Element {
  /** Where the element's bits begin in `memberships`. */
  readonly bits: number;
  readonly shortestWord: number;
  readonly longestWord: number;
  readonly shortestGap: number;
  readonly longestGap: number;
}

interface Sequence {
  readonly pattern: number;
  readonly elements: readonly Element[];
  /** Which element the search starts from: the rarest. */
  readonly key: number;
  readonly trailing: number;
}

/** The words found in one text, in order of their starts. */
interface Occurrences {
  readonly words: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** For each position the first occurrence that begins there or behind. */
  readonly from: Int32Array;
  readonly clauseEnds: Int32Array;
}

/** Receives a match: the pattern, where it begins and ends. */
type VisitMatch = (pattern: number, start: number, end: number) => void;

/**
 * Searches many sequences at once. One pass over the text finds the words of all; from each word that is the
 * rarest of a sequence, the other elements are looked up among the words around it.
 */
export class PatternIndex {
  readonly #trie = new LiteralTrie();
  readonly #wordNumbers = new Map<string, number>();
  readonly #elementBits = new Map<string, number>();
  /** A bit for each element and word: whether the word is one of the element's. */
  readonly #memberships: Uint32Array;
  readonly #stride: number;
  readonly #sequencesOfWord: Sequence[][] = [];

  /** @param samples texts like those to be searched, by which rare words are told from frequent ones */
  constructor(sequences: readonly IndexedSequence[], samples: readonly string[]) {
    const elements = sequences.flatMap((sequence) => sequence.elements);
    for (const word of new Set(elements.flatMap((element) => element.words))) this.#addWord(word);
    for (const element of elements)
      if (!this.#elementBits.has(keyOf(element))) this.#elementBits.set(keyOf(element), this.#elementBits.size);
    this.#stride = (this.#wordNumbers.size >> 5) + 1;
    this.#memberships = new Uint32Array(this.#stride * this.#elementBits.size);
    for (const element of elements) this.#addMembers(element);
    const frequencies = this.#frequencies(samples);
    for (const sequence of sequences) this.#addSequence(sequence, frequencies);
  }

  /** Every match of the sequences in a text, in no order. */
  forEachMatch(folded: string, visit: VisitMatch): void {
    const found = this.#occurrences(folded);
    for (let at = 0; at < found.words.length; at += 1) {
      for (const sequence of this.#sequencesOfWord[found.words[at] ?? 0] ?? []) this.#match(sequence, at, found, visit);
    }
  }

  #match(sequence: Sequence, at: number, found: Occurrences, visit: VisitMatch): void {
    const { elements, key, trailing, pattern } = sequence;
    const end = this.#farthestEnd(elements, key + 1, trailing, found.ends[at] ?? 0, found);
    if (end < 0) return;
    this.#forEachStart(elements, key, found.starts[at] ?? 0, found, (start) => visit(pattern, start, end));
  }

  /** The farthest place at which the elements from `index` on can end; -1 where they do not stand behind `position`. */
  #farthestEnd(
    elements: readonly Element[],
    index: number,
    trailing: number,
    position: number,
    found: Occurrences,
  ): number {
    const element = elements[index];
    if (element === undefined)
      return (found.clauseEnds[position] ?? 0) < position + trailing ? -1 : position + trailing;
    const last = Math.min(position + element.longestGap, found.clauseEnds[position] ?? position);
    let farthest = -1;
    for (
      let at = found.from[position + element.shortestGap] ?? found.words.length;
      (found.starts[at] ?? Infinity) <= last;
      at += 1
    ) {
      if (!this.#isMember(element, found.words[at] ?? 0)) continue;
      farthest = Math.max(farthest, this.#farthestEnd(elements, index + 1, trailing, found.ends[at] ?? 0, found));
    }
    return farthest;
  }

  /** Every place at which the elements before `index` can begin, the last of them ending before `position`. */
  #forEachStart(
    elements: readonly Element[],
    index: number,
    position: number,
    found: Occurrences,
    visit: (start: number) => void,
  ): void {
    const { shortestGap, longestGap } = elements[index] as Element;
    const before = elements[index - 1];
    if (before === undefined) {
      const start = position - shortestGap;
      if (start >= 0 && (found.clauseEnds[start] ?? 0) >= position) visit(start);
      return;
    }
    const first = Math.max(0, position - longestGap - before.longestWord);
    const last = position - shortestGap - before.shortestWord;
    for (let at = found.from[first] ?? found.words.length; (found.starts[at] ?? Infinity) <= last; at += 1) {
      const end = found.ends[at] ?? 0;
      if (end > position - shortestGap || end < position - longestGap || (found.clauseEnds[end] ?? 0) < position)
        continue;
      if (this.#isMember(before, found.words[at] ?? 0))
        this.#forEachStart(elements, index - 1, found.starts[at] ?? 0, found, visit);
    }
  }

  #isMember(element: Element, word: number): boolean {
    return (((this.#memberships[element.bits + (word >> 5)] ?? 0) >>> (word & 31)) & 1) === 1;
  }

  /** The words of all patterns in a text: one pass, from which everything else is answered. */
  #occurrences(folded: string): Occurrences {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const from = new Int32Array(folded.length + 1);
    let position = 0;
    this.#trie.forEachMatch(folded, (word, start, end) => {
      while (position <= start) {
        from[position] = words.length;
        position += 1;
      }
      words.push(word);
      starts.push(start);
      ends.push(end);
    });
    from.fill(words.length, position);
    return { words, starts, ends, from, clauseEnds: clauseEnds(folded) };
  }

  #addWord(word: string): void {
    this.#trie.add(word, this.#wordNumbers.size);
    this.#wordNumbers.set(word, this.#wordNumbers.size);
  }

  #addMembers(element: IndexedElement): void {
    const bits = this.#bitsOf(element);
    for (const word of element.words) {
      const number = this.#wordNumbers.get(word) ?? 0;
      const index = bits + (number >> 5);
      this.#memberships[index] = (this.#memberships[index] ?? 0) | (1 << (number & 31));
    }
  }

  #bitsOf(element: IndexedElement): number {
    return (this.#elementBits.get(keyOf(element)) ?? 0) * this.#stride;
  }

  #addSequence({ pattern, elements, trailing }: IndexedSequence, frequencies: Float64Array): void {
    const costs = elements.map((element) =>
      element.words.reduce((total, word) => total + this.#cost(word, frequencies), 0),
    );
    const key = costs.indexOf(Math.min(...costs));
    const sequence: Sequence = { pattern, trailing, key, elements: elements.map((element) => this.#indexed(element)) };
    for (const word of elements[key]?.words ?? []) {
      const number = this.#wordNumbers.get(word) ?? 0;
      const known = this.#sequencesOfWord[number];
      if (known === undefined) this.#sequencesOfWord[number] = [sequence];
      else known.push(sequence);
    }
  }

  #cost(word: string, frequencies: Float64Array): number {
    return (frequencies[this.#wordNumbers.get(word) ?? 0] ?? 0) + 1 / word.length ** 2;
  }

  #indexed(element: IndexedElement): Element {
    const lengths = element.words.map((word) => word.length);
    return {
      bits: this.#bitsOf(element),
      shortestWord: Math.min(...lengths),
      longestWord: Math.max(...lengths),
      shortestGap: element.shortestGap,
      longestGap: element.longestGap,
    };
  }

  #frequencies(samples: readonly string[]): Float64Array {
    const counts = new Float64Array(this.#wordNumbers.size);
    for (const sample of samples) this.#trie.forEachMatch(sample, (word) => (counts[word] = (counts[word] ?? 0) + 1));
    return counts;
  }
}

function keyOf(element: IndexedElement): string {
  return element.words.join('|');
}

const CLAUSE_ENDS = new Set(Array.from('，。；：！？\n', (sign) => sign.charCodeAt(0)));

/** For each position where the clause around it ends; a closing sign ends at itself. */
function clauseEnds(folded: string): Int32Array {
  const ends = new Int32Array(folded.length + 1);
  let end = folded.length;
  ends[end] = end;
  for (let position = folded.length - 1; position >= 0; position -= 1) {
    if (CLAUSE_ENDS.has(folded.charCodeAt(position))) end = position;
    ends[position] = end;
  }
  return ends;
}
