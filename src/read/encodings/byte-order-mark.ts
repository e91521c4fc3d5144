type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface ByteOrderMark {
  readonly encoding: MarkedEncoding;
  /** In bytes. */
  readonly length: number;
}

const MARKS: readonly (readonly [MarkedEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The byte order mark that a file begins with; null where it has none. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found === undefined ? null : { encoding: found[0], length: found[1].length };
}
