/** Pairs of texts above a threshold: pair `i` is `left[i]`, `right[i]`, with its bag Jaccard similarity. */
export interface SimilarPairs {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly similarity: Float64Array;
}

/** Collects pairs in typed arrays that grow. */
export class PairCollector {
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #similarity = new Float64Array(1024);
  #count = 0;

  add(left: number, right: number, similarity: number): void {
    if (this.#count === this.#left.length) this.#grow();
    this.#left[this.#count] = left;
    this.#right[this.#count] = right;
    this.#similarity[this.#count] = similarity;
    this.#count += 1;
  }

  /** The pairs by left, then right: an order that does not tell how they were found. */
  finish(): SimilarPairs {
    const found = Int32Array.from({ length: this.#count }, (_, pair) => pair);
    const order = sortedBy(this.#left, sortedBy(this.#right, found));
    return {
      count: this.#count,
      left: order.map((pair) => this.#left[pair] ?? 0),
      right: order.map((pair) => this.#right[pair] ?? 0),
      similarity: Float64Array.from(order, (pair) => this.#similarity[pair] ?? 0),
    };
  }

  #grow(): void {
    const [left, right, similarity] = [this.#left, this.#right, this.#similarity];
    this.#left = new Int32Array(left.length * 2);
    this.#right = new Int32Array(left.length * 2);
    this.#similarity = new Float64Array(left.length * 2);
    this.#left.set(left);
    this.#right.set(right);
    this.#similarity.set(similarity);
  }
}

/** A stable counting sort: millions of pairs are too many for a comparator. */
function sortedBy(keys: Int32Array, order: Int32Array): Int32Array {
  const places = new Int32Array(order.reduce((most, pair) => Math.max(most, keys[pair] ?? 0), 0) + 2);
  for (const pair of order) {
    const next = (keys[pair] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let key = 1; key < places.length; key += 1) places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
  const sorted = new Int32Array(order.length);
  for (const pair of order) {
    const key = keys[pair] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = pair;
    places[key] = place + 1;
  }
  return sorted;
}
