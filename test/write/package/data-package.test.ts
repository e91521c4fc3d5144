import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../../src/write/formats/table-formats.ts';
import { openTables } from '../../../src/write/open-tables.ts';
import { dataPackage } from '../../../src/write/package/data-package.ts';
import type { Row } from '../../../src/write/table.ts';
import { temporaryPaths } from '../../support/temporary-path.ts';
import { FACTS, SAMPLE, sampleRow, targetIn } from '../formats/written-tables.ts';
import { faultsOfData, faultsOfDescriptor, readPackage } from './package-checks.ts';

const makeFolder = temporaryPaths();

const ROWS: readonly Row[] = [sampleRow('a', '学习,"深"'), ['b', null, 'bad', null, '', null, null, null, null, null]];

/** A folder with the sample table and its description. */
async function packaged(formats: readonly FormatName[], rows = ROWS, bom = true): Promise<string> {
  const folder = makeFolder();
  const target = { ...targetIn(folder, [SAMPLE]), bom };
  const tables = await openTables(formats, target);
  tables.write(SAMPLE, rows);
  tables.close(FACTS);
  const described = dataPackage('9.9.9', FACTS, { ...target, formats });
  target.output.writeText('datapackage.json', JSON.stringify(described));
  target.output.commit();
  return folder;
}

describe('a data package', () => {
  it.each([[['csv', 'xlsx']], [['csv']], [['parquet']], [['xlsx']]] as const)(
    'of %j is as the standard asks',
    async (formats) => {
      expect(faultsOfDescriptor(readPackage(await packaged(formats)))).toEqual([]);
    },
  );

  it('describes CSV files that are as it says: bytes, columns, types, constraints, keys', async () => {
    expect(faultsOfData(await packaged(['csv', 'parquet']))).toEqual([]);
    expect(faultsOfData(await packaged(['csv'], ROWS, false))).toEqual([]);
  });

  it('says of each field in Chinese what it is, and of codes what they mean', async () => {
    const [sample] = readPackage(await packaged(['csv'])).resources;
    expect(sample?.schema.fields.slice(1, 3)).toEqual([
      { name: 'text', title: '文字', description: '随便什么', type: 'string' },
      {
        ...{
          name: 'kind',
          title: '种类',
          description: '好或坏',
          type: 'string',
          constraints: { enum: ['good', 'bad'] },
        },
        categories: [
          { value: 'good', label: '好' },
          { value: 'bad', label: '坏' },
        ],
      },
    ]);
    expect(sample?.schema.fields.find(({ name }) => name === 'share')).toMatchObject({
      type: 'number',
      constraints: { minimum: 0, maximum: 1 },
    });
  });

  it('names Parquet files where there is no CSV, and the workbook where there is neither', async () => {
    expect(readPackage(await packaged(['parquet', 'xlsx'])).resources.map(({ path }) => path)).toEqual([
      'sample.parquet',
    ]);
    expect(readPackage(await packaged(['xlsx'])).resources.map(({ path }) => path)).toEqual(['book.xlsx']);
  });
});

describe('the checks of this test', () => {
  it.each([
    ['a code that there is not', (text: string) => text.replace('good', 'odd'), 'kind'],
    ['a share above 1', (text: string) => text.replace('0.25', '1.25'), 'share'],
    ['a text for a number', (text: string) => text.replace(',7,', ',seven,'), 'count'],
    ['a key told twice', (text: string) => text.replace('\r\nb,', '\r\na,'), 'id is not unique'],
    ['a key left out', (text: string) => text.replace('\r\nb,', '\r\n,'), 'id: null'],
    ['a changed file', (text: string) => text.replace('深', '浅'), 'another hash'],
  ])('see %s', async (_, change, fault) => {
    const folder = await packaged(['csv']);
    const file = join(folder, 'sample.csv');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(faultsOfData(folder).join('\n')).toContain(fault);
  });

  it('see a type that the standard does not know, and a slip in a property', async () => {
    const descriptor = JSON.stringify(readPackage(await packaged(['csv'])));
    expect(faultsOfDescriptor(JSON.parse(descriptor.replace('"integer"', '"whole"')))).not.toEqual([]);
    expect(faultsOfDescriptor(JSON.parse(descriptor.replace('"primaryKey"', '"primarykey"')))).not.toEqual([]);
    expect(faultsOfDescriptor(JSON.parse(descriptor.replace('"sample.csv"', '"../sample.csv"')))).not.toEqual([]);
  });
});
