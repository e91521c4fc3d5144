import type { GramInformation } from '../formula/gram-information.ts';
import { GRAM } from '../formula/gram-information.ts';
import { PROTECTED_SHARE } from '../formula/protection.ts';
import type { PreparedText } from '../prepared-text.ts';
import { shingleBag, shingles } from '../similarity/shingles.ts';
import { type WeightedBag, weightedBag } from '../similarity/weighted-bag.ts';
import type { Unit } from '../text/unit.ts';

/** A clause, sentence or statement with what is needed to compare it many times. */
export interface Fingerprint {
  readonly text: string;
  readonly bigrams: Float64Array;
  readonly trigrams: Float64Array;
  /** 4-grams in nats, set phrases and quotations discounted. */
  readonly weighted: WeightedBag;
  /** The same, with no more than half discounted for being common; for runs under protection. */
  readonly protected: WeightedBag;
  /** Weights of set phrases and quotations, a character each. */
  readonly lexical: Float64Array;
  /** Its clauses, counted from its own first character. */
  readonly clauses: readonly { readonly from: number; readonly to: number }[];
}

/** A prepared text beside the corpus it stands in; every `WeighedText` is one. */
export interface InformedText extends Pick<PreparedText, 'clauses' | 'lexical'> {
  readonly information: GramInformation;
}

/** The fingerprint of a unit of a text. */
export function fingerprint(unit: Unit, of: InformedText): Fingerprint {
  const { information } = of;
  const grams = shingles(unit.text, GRAM);
  const lexical = of.lexical.subarray(unit.from, unit.to);
  const least = information.most * PROTECTED_SHARE;
  const lexicalAt = (index: number) => meanAt(lexical, index);
  return {
    text: unit.text,
    bigrams: shingleBag(unit.text, 2),
    trigrams: shingleBag(unit.text, 3),
    weighted: weightedBag(grams, (index) => lexicalAt(index) * information.of(grams[index] ?? 0)),
    protected: weightedBag(grams, (index) => lexicalAt(index) * Math.max(least, information.of(grams[index] ?? 0))),
    lexical,
    clauses: of.clauses
      .filter(({ from, to }) => from >= unit.from && to <= unit.to)
      .map(({ from, to }) => ({ from: from - unit.from, to: to - unit.from })),
  };
}

function meanAt(weights: Float64Array, index: number): number {
  const last = Math.min(weights.length, index + GRAM);
  let sum = 0;
  for (let position = index; position < last; position += 1) sum += weights[position] ?? 0;
  return sum / Math.max(1, last - index);
}
