/** What a run of figures is compared as. */
export const NUMBER_SIGN = '0';
/** What a date is compared as; capital letters never stand in comparable text otherwise. */
export const DATE_SIGN = 'D';
/** What a given name is compared as. */
export const NAME_SIGN = 'U';

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const FULL_WIDTH = /[\uff01-\uff5eA-Z]/gu;
const TABLE = buildTable();

/**
 * The comparable form of the code unit at `index`: small and half-width, 0 where it is no part of a letter or number.
 * Half a surrogate pair counts only beside its other half.
 */
export function comparableUnit(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0xd800 || unit > 0xdfff) return TABLE[unit] ?? 0;
  const first = unit < 0xdc00 ? index : index - 1;
  const codePoint = text.codePointAt(first) ?? 0;
  return codePoint > 0xffff && LETTER_OR_NUMBER.test(String.fromCodePoint(codePoint)) ? unit : 0;
}

/** Full-width letters, digits and signs made half-width, capitals small; the length stays. */
export function foldWidth(text: string): string {
  return text.replaceAll(FULL_WIDTH, (sign) => {
    const unit = sign.charCodeAt(0);
    return String.fromCharCode(unit < 0xff00 ? unit : unit - 0xfee0).toLowerCase();
  });
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    const sign = String.fromCharCode(unit);
    if (!LETTER_OR_NUMBER.test(sign)) continue;
    const folded = foldWidth(sign).toLowerCase();
    table[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit;
  }
  return table;
}
