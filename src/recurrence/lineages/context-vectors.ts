import { groupBy } from '../../collections/group-by.ts';
import type { BigramBag } from './bigrams.ts';
import { scaled } from './cosine.ts';

/** Words that vectors must rest on to count whole. */
const ENOUGH_WORDS = 4;

/**
 * What statements mean in the texts of one unit: for each the sum of the vectors of its bigrams, of length 1. The vector
 * of a bigram is its positive pointwise mutual information with each bigram of the unit's problems, over sentences
 * (H. Schütze, Automatic word sense discrimination, Computational Linguistics 24, 1998). Two statements are alike
 * where their words stand among the same words, though they share none.
 */
export class ContextVectors {
  /** For each word the numbers of the sentences that it stands in. */
  readonly #places = new Map<number, number[]>();
  /** Words that make a dimension, in order of first appearance. */
  readonly #columns = new Map<number, number>();
  /** For each dimension in how many sentences its word stands. */
  readonly #uses: readonly number[];
  /** For each sentence the dimensions that stand in it. */
  readonly #sentences: readonly Int32Array[];
  readonly #rows = new Map<number, Row>();

  /**
   * @param sentences distinct bigrams of each
   * @param isColumn the bigrams to be dimensions, if they stand in two sentences
   */
  constructor(sentences: readonly (readonly number[])[], isColumn: (bigram: number) => boolean) {
    sentences.forEach((bigrams, place) => {
      for (const bigram of bigrams) this.#add(bigram, place);
    });
    const uses: number[] = [];
    for (const [bigram, places] of this.#places) {
      if (places.length > 1 && isColumn(bigram)) this.#columns.set(bigram, uses.push(places.length) - 1);
    }
    this.#uses = uses;
    this.#sentences = sentences.map((bigrams) =>
      Int32Array.from(bigrams.flatMap((bigram) => this.#columns.get(bigram) ?? [])),
    );
  }

  /** The vectors of bags, of length 1; shorter where few words of a bag are known, since those meet by chance. */
  of(bags: readonly BigramBag[], weightOf: (bigram: number) => number): Float32Array[] {
    const vectors = bags.map(() => new Float32Array(this.#columns.size));
    for (const [bigram, holders] of groupBy(bags.flatMap(entriesOf), ({ bigram }) => bigram)) {
      const row = this.#row(bigram);
      for (const { bag, count } of holders) {
        addTo(vectors[bag] as Float32Array, row, (1 + Math.log(count)) * weightOf(bigram));
      }
    }
    return vectors.map((vector, bag) => scaled(vector, Math.min(1, this.#known(bags[bag]) / ENOUGH_WORDS)));
  }

  #known(bag: BigramBag = new Map()): number {
    return [...bag.keys()].filter((bigram) => this.#row(bigram).columns.length > 0).length;
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
    const own = this.#columns.get(bigram);
    const counts = this.#besides(places);
    const columns: number[] = [];
    const values: number[] = [];
    for (let column = 0; column < counts.length; column += 1) {
      const count = counts[column] as number;
      const expected = (places.length * (this.#uses[column] as number)) / this.#sentences.length;
      if (column === own || count <= expected) continue;
      columns.push(column);
      values.push(Math.log(count / expected));
    }
    return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
  }

  /** In how many of the sentences each dimension stands. */
  #besides(places: readonly number[]): Int32Array {
    const counts = new Int32Array(this.#columns.size);
    for (const place of places) {
      for (const column of this.#sentences[place] ?? []) counts[column] = (counts[column] ?? 0) + 1;
    }
    return counts;
  }
}

/** The dimensions of a vector that are not 0. */
interface Row {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

const NO_ROW: Row = { columns: new Int32Array(0), values: new Float32Array(0) };

function entriesOf(bigrams: BigramBag, bag: number): { bigram: number; bag: number; count: number }[] {
  return Array.from(bigrams, ([bigram, count]) => ({ bigram, bag, count }));
}

function addTo(vector: Float32Array, { columns, values }: Row, factor: number): void {
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as number;
    vector[column] = (vector[column] as number) + (values[index] as number) * factor;
  }
}
