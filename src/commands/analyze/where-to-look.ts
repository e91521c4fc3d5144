import type { ResultFormat } from '../../write/formats/table-formats.ts';
import { PAGE_FILE, WORKBOOKS } from '../result-files.ts';
import type { Language } from '../shared-options.ts';

/** Which file to open first, of those that were written to `folder`. */
export function whereToLook(folder: string, formats: readonly ResultFormat[], language: Language): string {
  const tables = formats.flatMap((format) => TABLES[language][format] ?? []);
  const page = `${folder}/${PAGE_FILE}`;
  if (language === 'zh') {
    const opened = formats.includes('html') ? `请用浏览器打开 ${page}` : `结果在 ${folder}`;
    return tables.length === 0 ? `${opened}。` : `${opened}；表格见 ${tables.join('，')}。`;
  }
  const opened = formats.includes('html') ? `Open ${page} in a browser` : `Results are in ${folder}`;
  return tables.length === 0 ? `${opened}.` : `${opened}; tables: ${tables.join(', ')}.`;
}

const TABLES: Readonly<Record<Language, Partial<Record<ResultFormat, string>>>> = {
  zh: {
    csv: 'statements.csv（逐条）、frequencies.csv（频次）等',
    xlsx: `${WORKBOOKS.analyze}.xlsx（Excel 或 WPS）`,
    parquet: 'statements.parquet 等',
  },
  en: {
    csv: 'statements.csv (every statement), frequencies.csv (how often) and others',
    xlsx: `${WORKBOOKS.analyze}.xlsx`,
    parquet: 'statements.parquet and others',
  },
};
