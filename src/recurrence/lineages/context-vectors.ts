import type { BigramBag } from './bigrams.ts';
import { scaled } from './cosine.ts';

/**
 * What statements mean in the texts of one unit: for each the sum of the vectors of its bigrams, of length 1. The vector
 * of a bigram is its positive pointwise mutual information with each bigram of the unit's problems, over sentences
 * (H. Schütze, Automatic word sense discrimination, Computational Linguistics 24, 1998). Two statements are alike
 * where their words stand among the same words, though they share none.
 */
export class ContextVectors {
  readonly #sentences: readonly (readonly number[])[];
  /** For each word the numbers of the sentences that it stands in. */
  readonly #places = new Map<number, number[]>();
  /** Words that make a dimension, in order of first appearance. */
  readonly #columns = new Map<number, number>();
  readonly #rows = new Map<number, Row>();

  /**
   * @param sentences distinct bigrams of each
   * @param isColumn the bigrams to be dimensions, if they stand in two sentences
   */
  constructor(sentences: readonly (readonly number[])[], isColumn: (bigram: number) => boolean) {
    this.#sentences = sentences;
    sentences.forEach((bigrams, place) => {
      for (const bigram of bigrams) this.#add(bigram, place);
    });
    for (const [bigram, places] of this.#places) {
      if (places.length > 1 && isColumn(bigram)) this.#columns.set(bigram, this.#columns.size);
    }
  }

  /** The vectors of bags; zero where no word of a bag is known. */
  of(bags: readonly BigramBag[], weightOf: (bigram: number) => number): Float32Array[] {
    const vectors = bags.map(() => new Float32Array(this.#columns.size));
    for (const [bigram, holders] of holdersOf(bags)) {
      const row = this.#row(bigram);
      for (const { bag, count } of holders) {
        addTo(vectors[bag] as Float32Array, row, (1 + Math.log(count)) * weightOf(bigram));
      }
    }
    return vectors.map(scaled);
  }

  #add(bigram: number, place: number): void {
    const places = this.#places.get(bigram);
    if (places === undefined) this.#places.set(bigram, [place]);
    else places.push(place);
  }

  /** Pointwise mutual information with each column that it stands beside. */
  #row(bigram: number): Row {
    const known = this.#rows.get(bigram);
    if (known !== undefined) return known;
    const row = this.#newRow(this.#places.get(bigram) ?? [], bigram);
    this.#rows.set(bigram, row);
    return row;
  }

  #newRow(places: readonly number[], bigram: number): Row {
    if (places.length < 2) return NO_ROW;
    const beside = new Map<number, number>();
    for (const place of places) {
      for (const other of this.#sentences[place] ?? []) beside.set(other, (beside.get(other) ?? 0) + 1);
    }
    beside.delete(bigram);
    const columns: number[] = [];
    const values: number[] = [];
    for (const [other, count] of beside) {
      const column = this.#columns.get(other);
      const expected = (places.length * (this.#places.get(other)?.length ?? 1)) / this.#sentences.length;
      if (column === undefined || count <= expected) continue;
      columns.push(column);
      values.push(Math.log(count / expected));
    }
    return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
  }
}

/** The dimensions of a vector that are not 0. */
interface Row {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

const NO_ROW: Row = { columns: new Int32Array(0), values: new Float32Array(0) };

function holdersOf(bags: readonly BigramBag[]): Map<number, { bag: number; count: number }[]> {
  const holders = new Map<number, { bag: number; count: number }[]>();
  bags.forEach((bigrams, bag) => {
    for (const [bigram, count] of bigrams) {
      const known = holders.get(bigram);
      if (known === undefined) holders.set(bigram, [{ bag, count }]);
      else known.push({ bag, count });
    }
  });
  return holders;
}

function addTo(vector: Float32Array, row: Row, factor: number): void {
  row.columns.forEach((column, index) => {
    vector[column] = (vector[column] ?? 0) + (row.values[index] ?? 0) * factor;
  });
}
