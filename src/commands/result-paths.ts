import { TABLE_FORMATS } from '../write/formats/table-formats.ts';
import { isKeptText } from '../write/kept-texts.ts';
import { KEYNESS } from '../write/tables/keyness-table.ts';
import { TABLES } from './analyze/corpus-tables.ts';
import { CHECK_TABLES } from './check/write-check-tables.ts';
import { CODEBOOK_FILE, PACKAGE_FILE, PAGE_FILE, RUN_FILE, WORKBOOKS } from './result-files.ts';

/** Formats that give each table a file of its own; a workbook holds all. */
const FORMATS = TABLE_FORMATS.map(({ name }) => name).filter((name) => name !== 'xlsx');

const NAMES: ReadonlySet<string> = new Set([
  ...[CODEBOOK_FILE, PACKAGE_FILE, PAGE_FILE, RUN_FILE],
  ...Object.values(WORKBOOKS).map((name) => `${name}.xlsx`),
  ...[...TABLES, ...CHECK_TABLES, KEYNESS].flatMap(({ name }) => FORMATS.map((format) => `${name}.${format}`)),
]);

/** Whether a command writes a file of this path to its folder of results; `path` is relative to it, with `/`. */
export function isResultPath(path: string): boolean {
  return NAMES.has(path) || isKeptText(path);
}
