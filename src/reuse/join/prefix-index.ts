import { indexPrefix } from './size-bounds.ts';
import type { TokenRecords } from './token-records.ts';

/**
 * For each token the records that show it in their prefix, in order of size, each with the token's position there.
 * Room is measured beforehand, so all lists share two arrays: list of token t is `from[t] … to[t] − 1`.
 */
export interface PrefixIndex {
  /** Moves up as records at its head grow too small for all who still ask. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly records: Int32Array;
  readonly positions: Int32Array;
}

/** An empty index with room for the records that `holds` says yes to. */
export function prefixIndex(all: TokenRecords, threshold: number, holds: (record: number) => boolean): PrefixIndex {
  const from = new Int32Array(all.tokenCount + 1);
  for (let record = 0; record < all.textOf.length; record += 1) {
    if (!holds(record)) continue;
    const start = all.starts[record] ?? 0;
    const end = start + indexPrefix((all.starts[record + 1] ?? 0) - start, threshold);
    for (let index = start; index < end; index += 1) {
      const next = (all.tokens[index] ?? 0) + 1;
      from[next] = (from[next] ?? 0) + 1;
    }
  }
  for (let token = 1; token < from.length; token += 1) from[token] = (from[token] ?? 0) + (from[token - 1] ?? 0);
  const room = from.at(-1) ?? 0;
  return { from, to: from.slice(), records: new Int32Array(room), positions: new Int32Array(room) };
}

/** Enters a record under each token of its prefix. */
export function enter(index: PrefixIndex, all: TokenRecords, record: number, threshold: number): void {
  const start = all.starts[record] ?? 0;
  const length = indexPrefix((all.starts[record + 1] ?? 0) - start, threshold);
  for (let position = 0; position < length; position += 1) {
    const token = all.tokens[start + position] ?? 0;
    const place = index.to[token] ?? 0;
    index.records[place] = record;
    index.positions[place] = position;
    index.to[token] = place + 1;
  }
}
