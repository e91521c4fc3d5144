import { SIMPLIFIED_CHARACTERS } from './simplified-characters.ts';
import { SIMPLIFIED_RADICALS } from './simplified-radicals.ts';

/**
 * Folds what two typists write differently: full-width letters and digits, half-width punctuation, kinds of
 * quotation marks and blanks, capital letters, traditional characters, radicals in the place of the ideographs that look
 * like them, a point for a full stop. One character becomes one character, so offsets stay what they were.
 */
export function fold(text: string): string {
  const length = text.length;
  let first = 0;
  while (first < length && isUnchanged(text, first)) first += 1;
  if (first === length) return text;
  const units = new Uint16Array(length);
  for (let index = 0; index < length; index += 1) units[index] = foldUnit(text, index);
  return Buffer.from(units.buffer).toString('utf16le');
}

function isUnchanged(text: string, index: number): boolean {
  return foldUnit(text, index) === text.charCodeAt(index);
}

function foldUnit(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const folded = TABLE[unit] ?? unit;
  if (folded === FULL_WIDTH_COMMA && unit === COMMA && isDigit(text, index - 1) && isDigit(text, index + 1))
    return unit;
  return folded === DOT && endsSentence(text, index) ? FULL_STOP : folded;
}

const DOT = 0x2e;
const FULL_STOP = 0x3002;
/** Behind these a numeral is a number of its own, `第一.`, not the end of a sentence. */
const BEFORE_NUMBERS = '第其';
const NUMERALS = '一二三四五六七八九十百零〇';

/** A point behind an ideograph is the full stop of whoever types half-width signs; behind a numeral it may be `一.`. */
function endsSentence(text: string, index: number): boolean {
  if (isLetterOfLatin(text, index + 1)) return false;
  let before = index - 1;
  while (before >= 0 && NUMERALS.includes(text.charAt(before))) before -= 1;
  return isIdeograph(text, before) && (before === index - 1 || !BEFORE_NUMBERS.includes(text.charAt(before)));
}

function isIdeograph(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isLetterOfLatin(text: string, index: number): boolean {
  const unit = text.charCodeAt(index) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}

const COMMA = 0x2c;
const FULL_WIDTH_COMMA = 0xff0c;

function isDigit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/**
 * Characters that Taiwan and Hong Kong write where the mainland writes another (zhe, liao, fu, wei, xu, tai, zhuang,
 * zhi). The first three stand in simplified text too, so that two characters become one there; no word of the
 * dictionaries differs by that alone.
 */
const VARIANTS: readonly (readonly [number, number])[] = [
  [0x8457, 0x7740],
  [0x77ad, 0x4e86],
  [0x8986, 0x590d],
  [0x885e, 0x536b],
  [0x654d, 0x53d9],
  [0x67b1, 0x53f0],
  [0x7ca7, 0x5986],
  [0x8879, 0x53ea],
];

const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  const simplified = new Map([...SIMPLIFIED_CHARACTERS, ...VARIANTS]);
  for (const [from, to] of [...simplified, ...SIMPLIFIED_RADICALS]) table[from] = simplified.get(to) ?? to;
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - 0xfee0;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) table[unit] = unit + 0x20;
  for (let unit = 0xff21; unit <= 0xff3a; unit += 1) table[unit] = unit - 0xfee0 + 0x20;
  setAll(table, ',，﹐', '，');
  setAll(table, '、､﹑', '、');
  setAll(table, ';；﹔', '；');
  setAll(table, ':：﹕', '：');
  setAll(table, '?？﹖', '？');
  setAll(table, '!！﹗', '！');
  setAll(table, '(（﹙', '（');
  setAll(table, ')）﹚', '）');
  setAll(table, '｡。', '。');
  setAll(table, '．﹒', '.');
  setAll(table, '“”„‟＂"「」『』｢｣〝〞', '"');
  setAll(table, "‘’‚‛＇'", "'");
  setAll(table, '\u00a0\u3000\u2002\u2003\u2009\u202f', ' ');
  setAll(table, '〔［[', '[');
  setAll(table, '〕］]', ']');
  setAll(table, '－–—―﹣', '-');
  setAll(table, '～∼', '~');
  return table;
}

function setAll(table: Uint16Array, characters: string, to: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
}
