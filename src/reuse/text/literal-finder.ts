import type { Span } from '../../model/span.ts';

/** An occurrence of a literal, with its place in the list that was handed in. */
export interface LiteralHit extends Span {
  readonly literal: number;
}

/** Finds the literals of a list in a text: for each place the longest that begins there, so hits may overlap. */
export class LiteralFinder {
  readonly #byStart = new Map<string, { readonly text: string; readonly literal: number }[]>();

  /** @param literals of two characters or more; shorter ones are left out, since they stand everywhere */
  constructor(literals: readonly string[]) {
    literals.forEach((text, literal) => {
      if (text.length < 2) return;
      const key = text.slice(0, 2);
      this.#byStart.set(key, [...(this.#byStart.get(key) ?? []), { text, literal }]);
    });
    for (const entries of this.#byStart.values()) entries.sort((a, b) => b.text.length - a.text.length);
  }

  find(text: string): LiteralHit[] {
    const hits: LiteralHit[] = [];
    if (this.#byStart.size === 0) return hits;
    for (let start = 0; start + 1 < text.length; start += 1) {
      const entries = this.#byStart.get(text.slice(start, start + 2));
      const found = entries?.find((entry) => text.startsWith(entry.text, start));
      if (found === undefined) continue;
      hits.push({ start, end: start + found.text.length, literal: found.literal });
    }
    return hits;
  }
}
