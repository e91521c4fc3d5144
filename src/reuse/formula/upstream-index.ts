import { shingles } from '../similarity/shingles.ts';

/** A stretch of a comparable text that stands word for word in a reference document. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  /** Of the document quoted, as handed in. */
  readonly source: string;
  /** Where it begins in the comparable text of the source. */
  readonly sourceFrom: number;
}

/** A reference document from above, e.g. a circular: what is taken from it is quoted, not copied. */
export interface UpstreamText {
  readonly source: string;
  /** Comparable. */
  readonly text: string;
}

const SEED = 8;
/** Shorter stretches are met by chance. */
const SHORTEST = 10;

/** Finds what a text quotes from reference documents. */
export class UpstreamIndex {
  readonly #texts: readonly UpstreamText[];
  readonly #places = new Map<number, (readonly [text: number, position: number])[]>();

  constructor(texts: readonly UpstreamText[]) {
    this.#texts = [...texts].sort((a, b) => (a.source < b.source ? -1 : 1));
    this.#texts.forEach(({ text }, number) => {
      if (text.length < SEED) return;
      shingles(text, SEED).forEach((code, position) => {
        const known = this.#places.get(code);
        if (known === undefined) this.#places.set(code, [[number, position]]);
        else known.push([number, position]);
      });
    });
  }

  /** The longest quotations from the left, without overlap. */
  quotations(text: string): Quotation[] {
    const found: Quotation[] = [];
    if (this.#places.size === 0 || text.length < SEED) return found;
    const seeds = shingles(text, SEED);
    for (let from = 0; from < seeds.length; from += 1) {
      const longest = this.#longestAt(text, from, seeds[from] ?? 0);
      if (longest === null || longest.to - from < SHORTEST) continue;
      found.push(longest);
      from = longest.to - 1;
    }
    return found;
  }

  #longestAt(text: string, from: number, seed: number): Quotation | null {
    let longest: Quotation | null = null;
    for (const [number, position] of this.#places.get(seed) ?? []) {
      const upstream = this.#texts[number];
      if (upstream === undefined) continue;
      const to = from + commonLength(text, from, upstream.text, position);
      if (longest === null || to > longest.to) longest = { from, to, source: upstream.source, sourceFrom: position };
    }
    return longest;
  }
}

function commonLength(text: string, from: number, other: string, otherFrom: number): number {
  let length = 0;
  const most = Math.min(text.length - from, other.length - otherFrom);
  while (length < most && text.charCodeAt(from + length) === other.charCodeAt(otherFrom + length)) length += 1;
  return length;
}
