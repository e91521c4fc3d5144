import type { TokenRecords } from './token-records.ts';

/** Bands of rows of a MinHash signature: a pair is a candidate where one band agrees wholly. */
export interface Banding {
  readonly bands: number;
  readonly rows: number;
}

/** Finds 99.8 % of the pairs at J ≥ 0.6. */
export const MANY_BANDS: Banding = { bands: 32, rows: 4 };

/** One number for each record and band: equal where all minima of the band are. Band `b` of record `r` is `[b · n + r]`. */
export function bandKeys(all: TokenRecords, { bands, rows }: Banding): Uint32Array {
  const count = all.textOf.length;
  const keys = new Uint32Array(count * bands);
  for (let band = 0; band < bands; band += 1) {
    for (let row = 0; row < rows; row += 1) {
      const seed = band * rows + row + 1;
      const factor = scramble(Math.imul(seed, 0x9e3779b1)) | 1;
      const offset = scramble(Math.imul(seed, 0x85ebca77));
      for (let record = 0; record < count; record += 1) {
        const place = band * count + record;
        keys[place] = Math.imul((keys[place] ?? 0) ^ minimum(all, record, factor, offset), 0xc2b2ae3d) >>> 0;
      }
    }
  }
  return keys;
}

function minimum({ tokens, starts }: TokenRecords, record: number, factor: number, offset: number): number {
  const end = starts[record + 1] ?? 0;
  let least = 0xffffffff;
  for (let index = starts[record] ?? 0; index < end; index += 1) {
    let mixed = Math.imul((tokens[index] ?? 0) ^ offset, factor);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    mixed = (mixed ^ (mixed >>> 13)) >>> 0;
    if (mixed < least) least = mixed;
  }
  return least;
}

function scramble(word: number): number {
  const mixed = Math.imul(word ^ (word >>> 16), 0x7feb352d);
  return Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
}
