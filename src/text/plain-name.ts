import { plainLine } from './plain-line.ts';

const COMPACT_DATE = /(?<![\dA-Za-z])((?:19|20)\d{2})[-._]?(0[1-9]|1[0-2])[-._]?(0[1-9]|[12]\d|3[01])(?!\d)/gu;
const COMPACT_MONTH = /(?<![\dA-Za-z])((?:19|20)\d{2})[-._]?(0[1-9]|1[0-2])(?![\dA-Za-z])/gu;
const BARE_YEAR = /(?<![0-9A-Za-z])([A-Za-z]*)((?:19|20)\d{2})(?![0-9A-Za-z年学]|[-/.]\d{1,2}[-/.]\d)/gu;
const SERIAL_NUMBER =
  /^(?:[（(]\d{1,3}[）)][-._、]*|\d{1,3}[）)]?[-._、]+|\d{1,3}(?=\p{Script=Han})(?![年月日季号届]))(?=[\p{L}\d])/u;

/**
 * The name of a file or folder as the rules for metadata see it: a plain line without the number that sorts it
 * (`03-财政局`), whose years and dates are written out: `2022` as `2022年`, `20230115` as `2023年01月15日`.
 * Digits inside words such as checksums stay as they are.
 */
export function plainName(name: string): string {
  return writeOutDates(plainLine(name.replaceAll(/[_\s]+/gu, '_')))
    .replace(SERIAL_NUMBER, '')
    .replaceAll('_', ' ')
    .trim();
}

/** Writes out the dates and years that stand as bare digits. */
export function writeOutDates(text: string): string {
  return text.replace(COMPACT_DATE, '$1年$2月$3日').replace(COMPACT_MONTH, '$1年$2月').replace(BARE_YEAR, '$1$2年');
}
