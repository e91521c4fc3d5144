import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultFormat } from '../../write/formats/table-formats.ts';
import { PAGE_FILE, WORKBOOKS } from '../result-files.ts';
import type { Language } from '../shared-options.ts';

/** One file by which a format is known in a folder of results. */
const SIGNS: Readonly<Record<ResultFormat, string>> = {
  csv: 'statements.csv',
  xlsx: `${WORKBOOKS.analyze}.xlsx`,
  parquet: 'statements.parquet',
  html: PAGE_FILE,
};

/**
 * A line that names the results of an earlier run that stand beside those of this one and may be of other reports; empty
 * where there are none.
 */
export function staleResults(folder: string, formats: readonly ResultFormat[], language: Language): string {
  const all = Object.entries(SIGNS) as [ResultFormat, string][];
  const stale = all.filter(([format, file]) => !formats.includes(format) && existsSync(join(folder, file)));
  if (stale.length === 0) return '';
  const names = stale.map(([, file]) => file);
  return language === 'zh'
    ? `注意：${names.join('、')} 是先前运行的结果，这次没有更新。`
    : `Note: ${names.join(', ')} is of an earlier run and was not written anew.`;
}
