import type { FormatName } from '../../../src/write/formats/table-formats.ts';
import { openTables } from '../../../src/write/open-tables.ts';
import { OutputFolder } from '../../../src/write/output-folder.ts';
import { field, type Row, type Table } from '../../../src/write/table.ts';
import type { RunFacts, TablesTarget } from '../../../src/write/tables-writer.ts';

export const FACTS: RunFacts = {
  program: 'jingjian 9.9.9',
  segmenter: 'scissors 1.0',
  dictionaries: 'd1c7',
  input: { files: 3, sha256: '1f2e' },
};

export const SAMPLE: Table = {
  name: 'sample',
  title: '样表',
  description: '每行一个样子。',
  primaryKey: ['id'],
  fields: [
    field('id', 'string', '编号', '样子的编号', { isTechnical: true }),
    field('text', 'string', '文字', '随便什么'),
    field('kind', 'string', '种类', '好或坏', { values: { good: '好', bad: '坏' } }),
    field('category', 'string', '类', '代码', { isCategory: true }),
    field('categories', 'list', '各类', '代码', { isCategory: true }),
    field('count', 'integer', '次数', '整数'),
    field('score', 'number', '分值', '小数'),
    field('share', 'share', '占比', '0 到 1'),
    field('p_adjusted', 'number', 'p（校正）', '很小的数'),
    field('is_right', 'boolean', '对否', '真假'),
  ],
};

export const OTHER: Table = {
  name: 'other',
  title: '别的',
  description: '另一张表。',
  fields: [field('word', 'string', '词', '一个词'), field('count', 'integer', '次数', '整数')],
};

const NAMES = new Map([
  ['theory.depth', '学习不深'],
  ['style.masses', '联系群众'],
]);

export function targetIn(folder: string, tables: readonly Table[] = [SAMPLE, OTHER]): TablesTarget {
  return { output: new OutputFolder(folder), tables, bom: true, workbook: 'book', names: NAMES };
}

/** Writes rows of the sample table, and three of the other one, in a format. Returns the folder. */
export async function writeSample(folder: string, format: FormatName, rows: readonly Row[]): Promise<string> {
  const target = targetIn(folder);
  const tables = await openTables([format], target);
  for (const row of rows) tables.write(SAMPLE, [row]);
  tables.writeUnder(OTHER, ['学习'], [[1], [2], [3]]);
  tables.close(FACTS);
  target.output.commit();
  return folder;
}

export function sampleRow(id: string, text: string | null): Row {
  return [id, text, 'good', 'theory.depth', 'theory.depth;style.masses', 7, 0.123456, 0.25, 1.524e-23, true];
}
