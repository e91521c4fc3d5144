import { byteLines } from './byte-lines.ts';
import { guessLegacy } from './legacy.ts';
import { scanUtf8 } from './utf-8.ts';

/** The text of a file, the encoding of most of it, and how many lines stand in another one. */
export interface LineDecoding {
  readonly text: string;
  readonly encoding: string;
  readonly otherLines: number;
  /** Empty where `otherLines` is 0. */
  readonly otherEncoding: string;
}

/** `open` lines could be either: ASCII alone, or too little to tell. */
type LineKind = 'utf-8' | 'legacy' | 'open';

/** In damaged UTF-8 whole characters outnumber the broken ones; GB read as UTF-8 is broken nearly everywhere. */
const CHARACTERS_A_BREAK = 3;
const LEAST_LEGACY_SCORE = 0.6;
const LEAST_CHARACTERS = 2;

/**
 * Decodes bytes that are no valid UTF-8: damaged UTF-8, GB18030 or Big5, or a file put together from several,
 * whose lines are then decoded each in its own encoding.
 *
 * @param known the encoding that a byte order mark names, or null
 */
export function decodeLines(bytes: Uint8Array, known: 'utf-8' | null): LineDecoding {
  const lines = byteLines(bytes);
  const kinds = lines.map(lineKind);
  const main = known ?? mainKind(bytes, lines, kinds);
  const isOther = lines.map((line, index) => kinds[index] !== 'open' && kinds[index] !== main && isCertain(line, main));
  const legacyBytes =
    main === 'legacy' ? lines.filter((_, index) => !isOther[index]) : lines.filter((_, index) => isOther[index]);
  const legacy = guessLegacy(Buffer.concat(legacyBytes)).encoding;
  const [encoding, other] = main === 'legacy' ? [legacy, 'utf-8'] : ['utf-8', legacy];
  const text = lines.map((line, index) => decode(line, isOther[index] ? other : encoding)).join('');
  const otherLines = isOther.filter(Boolean).length;
  return { text, encoding, otherLines, otherEncoding: otherLines === 0 ? '' : other };
}

function lineKind(line: Uint8Array): LineKind {
  const scan = scanUtf8(line);
  if (scan.characters > 0 && scan.characters >= scan.broken * CHARACTERS_A_BREAK) return 'utf-8';
  if (scan.broken === 0) return 'open';
  return guessLegacy(line).score >= LEAST_LEGACY_SCORE ? 'legacy' : 'open';
}

function mainKind(bytes: Uint8Array, lines: readonly Uint8Array[], kinds: readonly LineKind[]): 'utf-8' | 'legacy' {
  const utf8 = bytesOfKind(lines, kinds, 'utf-8');
  const legacy = bytesOfKind(lines, kinds, 'legacy');
  if (utf8 !== legacy) return utf8 > legacy ? 'utf-8' : 'legacy';
  const scan = scanUtf8(bytes);
  return scan.characters >= scan.broken ? 'utf-8' : 'legacy';
}

function bytesOfKind(lines: readonly Uint8Array[], kinds: readonly LineKind[], kind: LineKind): number {
  return lines.reduce((total, line, index) => total + (kinds[index] === kind ? line.length : 0), 0);
}

/** A line of GB may by chance be valid UTF-8; only where it makes no sense as GB does it count as a foreign one. */
function isCertain(line: Uint8Array, main: 'utf-8' | 'legacy'): boolean {
  if (main === 'utf-8') return true;
  const scan = scanUtf8(line);
  return scan.broken === 0 && scan.characters >= LEAST_CHARACTERS && guessLegacy(line).score < LEAST_LEGACY_SCORE;
}

function decode(line: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(line);
}
