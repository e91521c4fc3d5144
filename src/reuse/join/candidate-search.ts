import type { PrefixIndex } from './prefix-index.ts';
import { signatureDistance, signatures } from './signatures.ts';
import { neededOverlap, probePrefix, smallestPartner } from './size-bounds.ts';
import type { TokenRecords } from './token-records.ts';

const REFUSED = -1;

/** Finds the records that may reach the threshold with one record: prefix, length, signature and position filters. */
export class CandidateSearch {
  readonly #all: TokenRecords;
  readonly #threshold: number;
  readonly #signatures: Int32Array;
  readonly #shared: Int32Array;
  readonly #touched: Int32Array;

  constructor(all: TokenRecords, threshold: number) {
    this.#all = all;
    this.#threshold = threshold;
    this.#signatures = signatures(all);
    this.#shared = new Int32Array(all.textOf.length);
    this.#touched = new Int32Array(all.textOf.length);
  }

  /** Calls `visit(other, needed)` for every entered record no greater than `record` that no filter refused. */
  forEach(record: number, index: PrefixIndex, visit: (other: number, needed: number) => void): void {
    const count = this.#probe(record, index);
    const size = this.#size(record);
    for (let place = 0; place < count; place += 1) {
      const other = this.#touched[place] ?? 0;
      const refused = this.#shared[other] === REFUSED;
      this.#shared[other] = 0;
      if (!refused) visit(other, neededOverlap(size, this.#size(other), this.#threshold));
    }
  }

  #probe(record: number, index: PrefixIndex): number {
    const { tokens, starts } = this.#all;
    const shared = this.#shared;
    const start = starts[record] ?? 0;
    const size = this.#size(record);
    const smallest = smallestPartner(size, this.#threshold);
    const length = probePrefix(size, this.#threshold);
    let count = 0;
    for (let position = 0; position < length; position += 1) {
      const token = tokens[start + position] ?? 0;
      const end = index.to[token] ?? 0;
      for (let place = this.#head(index, token, smallest); place < end; place += 1) {
        const other = index.records[place] ?? 0;
        const before = shared[other] ?? 0;
        if (before === REFUSED) continue;
        if (before === 0) {
          this.#touched[count] = other;
          count += 1;
        }
        const otherSize = this.#size(other);
        const needed = neededOverlap(size, otherSize, this.#threshold);
        const reach = Math.min(size - position, otherSize - (index.positions[place] ?? 0));
        const canReach =
          before + reach >= needed && (before > 0 || this.#isNear(record, other, size + otherSize - 2 * needed));
        shared[other] = canReach ? before + 1 : REFUSED;
      }
    }
    return count;
  }

  #head(index: PrefixIndex, token: number, smallest: number): number {
    const end = index.to[token] ?? 0;
    let head = index.from[token] ?? 0;
    while (head < end && this.#size(index.records[head] ?? 0) < smallest) head += 1;
    index.from[token] = head;
    return head;
  }

  #isNear(record: number, other: number, allowed: number): boolean {
    return signatureDistance(this.#signatures, record, other) <= allowed;
  }

  #size(record: number): number {
    return (this.#all.starts[record + 1] ?? 0) - (this.#all.starts[record] ?? 0);
  }
}
