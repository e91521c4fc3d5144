import { type BigramBag, without } from './bigrams.ts';
import type { ContextVectors } from './context-vectors.ts';

/** A statement by what its words stand for. */
export interface Meant {
  readonly bigrams: BigramBag;
  readonly meaning: Float32Array;
}

/** The meaning of a statement that some bigrams are taken out of. */
export type MeaningWithout = (statement: Meant, bigrams: readonly number[]) => Float32Array;

/** How many vectors are remembered, so that a report of hundreds of problems does not fill the memory. */
const MOST_VECTORS = 4_000;

/**
 * Remembers the vectors that it makes: where all problems of a unit end alike (……不够到位), each is compared without the
 * same words with each of the others.
 */
export function meaningWithout(vectors: ContextVectors, weightOf: (bigram: number) => number): MeaningWithout {
  const known = new Map<string, Float32Array>();
  const numbers = new Map<Meant, number>();
  return (statement, bigrams) => {
    const removed = bigrams.filter((bigram) => statement.bigrams.has(bigram)).sort((left, right) => left - right);
    if (removed.length === 0) return statement.meaning;
    if (!numbers.has(statement)) numbers.set(statement, numbers.size);
    const key = `${numbers.get(statement)}:${removed.join()}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_VECTORS) known.clear();
    const [vector = statement.meaning] = vectors.of([without(statement.bigrams, removed)], weightOf);
    known.set(key, vector);
    return vector;
  };
}
