import { byteOrderMark } from './byte-order-mark.ts';
import { decodeLines, type LineDecoding } from './decode-lines.ts';
import { strictUtf8 } from './utf-8.ts';
import { guessUtf16 } from './utf-16.ts';

/**
 * Finds the encoding of a file and decodes it, broken bytes becoming U+FFFD: byte order mark, strict UTF-8,
 * UTF-16 without a mark, then line by line. The order matters: GB text of any length is no valid UTF-8, but
 * any UTF-8 may be valid GB18030.
 */
export function decodeBytes(bytes: Uint8Array): LineDecoding {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decodeMarked(bytes.subarray(mark.length), mark.encoding);
  const strict = strictUtf8(bytes);
  if (strict !== null && !strict.includes('\0')) return plain(strict, 'utf-8');
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return plain(decodeAs(bytes, utf16), utf16);
  return strict === null ? decodeLines(bytes, null) : plain(strict, 'utf-8');
}

function decodeMarked(bytes: Uint8Array, encoding: string): LineDecoding {
  if (encoding !== 'utf-8') return plain(decodeAs(bytes, encoding), encoding);
  const strict = strictUtf8(bytes);
  return strict === null ? decodeLines(bytes, 'utf-8') : plain(strict, 'utf-8');
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function plain(text: string, encoding: string): LineDecoding {
  return { text, encoding, otherLines: 0, otherEncoding: '' };
}
