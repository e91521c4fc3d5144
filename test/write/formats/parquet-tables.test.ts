import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { temporaryPaths } from '../../support/temporary-path.ts';
import { SAMPLE, sampleRow, writeSample } from './written-tables.ts';

const makeFolder = temporaryPaths();

async function open(folder: string, name: string) {
  return asyncBufferFromFile(join(folder, `${name}.parquet`));
}

describe('a Parquet file, read by another program', () => {
  it('has the columns of the table with their types', async () => {
    const file = await open(await writeSample(makeFolder(), 'parquet', []), 'sample');
    const schema = parquetSchema(await parquetMetadataAsync(file));
    const types = schema.children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
      element.repetition_type,
    ]);
    const expected = ['UTF8', 'UTF8', 'UTF8', 'UTF8', 'UTF8', 'INT32', 'DOUBLE', 'DOUBLE', 'DOUBLE', 'BOOLEAN'];
    expect(types).toEqual(SAMPLE.fields.map(({ name }, index) => [name, expected[index], 'OPTIONAL']));
  });

  it('gives texts back as they are, without an apostrophe before formulas, and what is unknown as null', async () => {
    const rows = [sampleRow('a', '=1+1，"学"\n习'), ['b', '', 'bad', null, '', null, null, null, null, null]] as const;
    const read = await parquetReadObjects({
      file: await open(await writeSample(makeFolder(), 'parquet', rows), 'sample'),
    });
    expect(read).toEqual([
      {
        ...{ id: 'a', text: '=1+1，"学"\n习', kind: 'good', category: 'theory.depth', is_right: true },
        ...{ categories: 'theory.depth;style.masses', count: 7, score: 0.123456, share: 0.25, p_adjusted: 1.524e-23 },
      },
      {
        ...{ id: 'b', text: null, kind: 'bad', category: null, categories: null, count: null },
        ...{ score: null, share: null, p_adjusted: null, is_right: null },
      },
    ]);
  });

  it('has rows that were written under common cells, and no rows where there are none', async () => {
    const folder = await writeSample(makeFolder(), 'parquet', []);
    expect(await parquetReadObjects({ file: await open(folder, 'sample') })).toEqual([]);
    const other = await parquetReadObjects({ file: await open(folder, 'other') });
    expect(other).toEqual([1, 2, 3].map((count) => ({ word: '学习', count })));
  });

  it('is written in row groups, so that a table of any length needs little memory', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => sampleRow(String(index), `第${index % 97}行`));
    const file = await open(await writeSample(makeFolder(), 'parquet', rows), 'sample');
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([20_000, 20_000, 5000]);
    const last = await parquetReadObjects({ file, rowStart: 44_999, rowEnd: 45_000, columns: ['id', 'text'] });
    expect(last).toEqual([{ id: '44999', text: `第${44_999 % 97}行` }]);
  });
});
