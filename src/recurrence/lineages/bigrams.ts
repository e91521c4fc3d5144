import type { Span } from '../../model/span.ts';
import { FORMULA_WEIGHT } from '../../reuse/formula/character-weights.ts';
import type { PreparedText } from '../../reuse/prepared-text.ts';
import { unitsBeginningIn } from '../../reuse/text/units-within.ts';

/** A bag of bigrams, each as one integer of 32 bits, with how often it stands there. */
export type BigramBag = ReadonlyMap<number, number>;

/** Below stand figures, the signs for masks, and Latin letters: abbreviations say little of what a problem is about. */
const FIRST_LETTER = 0x2e80;

/** The bigrams of a comparable text that are made of two Chinese characters. */
export function bigramsOf(text: string): number[] {
  const bigrams: number[] = [];
  for (let index = 0; index + 1 < text.length; index += 1) {
    const [first, second] = [text.charCodeAt(index), text.charCodeAt(index + 1)];
    if (first >= FIRST_LETTER && second >= FIRST_LETTER) bigrams.push((first << 16) | second);
  }
  return bigrams;
}

/** The bigrams of a stretch, clause by clause, so that neighbouring clauses make no words together; none of set phrases. */
export function bigramBag({ comparable, clauses, lexical }: PreparedText, stretch: Span): BigramBag {
  const bag = new Map<number, number>();
  for (const { from, to, end } of unitsBeginningIn(clauses, stretch)) {
    if (end > stretch.end) continue;
    const text = setPhrasesBlanked(comparable.text, lexical, from, to);
    for (const bigram of bigramsOf(text)) bag.set(bigram, (bag.get(bigram) ?? 0) + 1);
  }
  return bag;
}

/** What stands in both, each once. */
export function sharedBigrams(left: BigramBag, right: BigramBag): number[] {
  return [...left.keys()].filter((bigram) => right.has(bigram));
}

/** How many stand in both, each once, but no more than so many: thousands of pairs are asked, and few matter. */
export function sharedUpTo(most: number, left: BigramBag, right: BigramBag): number {
  let shared = 0;
  for (const bigram of left.keys()) {
    if (right.has(bigram)) shared += 1;
    if (shared === most) break;
  }
  return shared;
}

export function bigramText(bigram: number): string {
  return String.fromCharCode(bigram >>> 16, bigram & 0xffff);
}

/** Words of set phrases are replaced by a sign that makes no bigram. */
function setPhrasesBlanked(text: string, lexical: Float64Array, from: number, to: number): string {
  let kept = '';
  for (let at = from; at < to; at += 1) kept += (lexical[at] ?? 0) > FORMULA_WEIGHT ? text[at] : ' ';
  return kept;
}

/** A bag that some bigrams are taken out of. */
export function without(bag: BigramBag, bigrams: readonly number[]): BigramBag {
  const rest = new Map(bag);
  for (const bigram of bigrams) rest.delete(bigram);
  return rest;
}
