import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { openXlsxTables } from '../../../src/write/formats/xlsx-tables.ts';
import { temporaryPaths } from '../../support/temporary-path.ts';
import { FACTS, OTHER, SAMPLE, sampleRow, targetIn, writeSample } from './written-tables.ts';

const makeFolder = temporaryPaths();

const HOSTILE = [
  '=HYPERLINK("http://example.invalid","点这里")',
  '+1+1',
  '@SUM(A1:A9)',
  "'撇号",
  '<script>alert(1)</script> & "引号"',
  '上行\n下行',
  ' 前后有空格 ',
  '\u202e从右往左',
  '𠮷😀',
];

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function sheetsOf(folder: string): Promise<ReadonlyMap<string, Sheet['data']>> {
  const sheets = (await readXlsxFile(readFileSync(join(folder, 'book.xlsx')), { trim: false })) as unknown as Sheet[];
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

function partsOf(folder: string): (name: string) => string {
  const parts = unzipSync(readFileSync(join(folder, 'book.xlsx')));
  return (name) => Buffer.from(parts[name] ?? Buffer.alloc(0)).toString('utf8');
}

describe('the workbook, read by another program', () => {
  it('explains itself on the first sheet and has a sheet for every table, by its Chinese name', async () => {
    const sheets = await sheetsOf(await writeSample(makeFolder(), 'xlsx', [sampleRow('a', '学习')]));
    expect([...sheets.keys()]).toEqual(['说明', '样表', '别的']);
    const guide = JSON.stringify(sheets.get('说明'));
    for (const each of [
      'jingjian 9.9.9',
      'scissors 1.0',
      'd1c7',
      '1f2e',
      '每行一个样子。',
      '样子的编号',
      'p_adjusted',
    ]) {
      expect(guide).toContain(each);
    }
    expect(
      sheets
        .get('说明')
        ?.filter((row) => row[0] === '样表')[0]
        ?.slice(0, 3),
    ).toEqual(['样表', 1, '每行一个样子。']);
  });

  it('has Chinese headings, names for codes, numbers as numbers, and what is for machines at the end', async () => {
    const sheets = await sheetsOf(await writeSample(makeFolder(), 'xlsx', [sampleRow('a', '学习')]));
    expect(sheets.get('样表')).toEqual([
      ['文字', '种类', '类', '各类', '次数', '分值', '占比', 'p（校正）', '对否', '编号'],
      ['学习', '好', '学习不深', '学习不深；联系群众', 7, 0.123456, 0.25, 1.524e-23, '是', 'a'],
    ]);
    expect(sheets.get('别的')?.slice(1)).toEqual([1, 2, 3].map((count) => ['学习', count]));
  });

  it('leaves what is unknown empty, and a code without a name as it is', async () => {
    const row = ['a', null, 'odd', 'new.code', '', null, null, null, null, false] as const;
    const sheets = await sheetsOf(await writeSample(makeFolder(), 'xlsx', [row]));
    expect(sheets.get('样表')?.[1]).toEqual([null, 'odd', 'new.code', null, null, null, null, null, '否', 'a']);
  });

  it('gives hostile texts back as texts', async () => {
    const folder = await writeSample(
      makeFolder(),
      'xlsx',
      HOSTILE.map((text, index) => sampleRow(String(index), text)),
    );
    expect(
      (await sheetsOf(folder))
        .get('样表')
        ?.slice(1)
        .map((row) => row[0]),
    ).toEqual(HOSTILE);
    const sheet = partsOf(folder)('xl/worksheets/sheet2.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('<script');
  });

  it('holds more rows than widths are measured on, and tables without any', async () => {
    const rows = Array.from({ length: 1200 }, (_, index) => sampleRow(String(index), `第${index}行`));
    const sheets = await sheetsOf(await writeSample(makeFolder(), 'xlsx', rows));
    expect(sheets.get('样表')).toHaveLength(1201);
    expect(sheets.get('样表')?.at(-1)?.[0]).toBe('第1199行');
    expect((await sheetsOf(await writeSample(makeFolder(), 'xlsx', []))).get('样表')).toHaveLength(1);
  });
});

describe('a sheet', () => {
  it('has its heading frozen, a filter over all rows, percents, and columns for machines folded away', async () => {
    const part = partsOf(await writeSample(makeFolder(), 'xlsx', [sampleRow('a', '学'), sampleRow('b', '习')]));
    const sheet = part('xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:J3"/>');
    expect(sheet).toMatch(/<col min="10" max="10" [^>]*hidden="1" outlineLevel="1"\/>/u);
    expect(part('xl/workbook.xml')).toContain("'样表'!$A$1:$J$3");
    expect(part('xl/styles.xml')).toContain('formatCode="0.0%"');
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [makeFolder(), makeFolder()];
    for (const folder of [first, second]) await writeSample(folder, 'xlsx', [sampleRow('a', '学习')]);
    expect(readFileSync(join(first, 'book.xlsx')).equals(readFileSync(join(second, 'book.xlsx')))).toBe(true);
  });

  it('that cannot take all rows says so in the guide and as a diagnostic', async () => {
    const folder = makeFolder();
    const target = targetIn(folder);
    const tables = openXlsxTables(target, { rows: 2, bytes: 1e9 });
    tables.write(
      SAMPLE,
      [1, 2, 3, 4, 5].map((number) => sampleRow(String(number), '学习')),
    );
    tables.write(OTHER, [['词', 1]]);
    const [told, ...more] = tables.leftOut();
    expect(told).toMatchObject({ severity: 'warning', code: 'write.sheet-full' });
    expect(told?.message).toContain('book.xlsx: sheet 样表 holds the first 2 rows');
    expect(told?.message).toContain('3 more stand in sample.csv');
    expect(more).toEqual([]);
    tables.close(FACTS);
    target.output.commit();
    const sheets = await sheetsOf(folder);
    expect(sheets.get('样表')).toHaveLength(3);
    expect(JSON.stringify(sheets.get('说明'))).toContain('另有 3 行未列入，全表见 sample.csv');
  });

  it('cuts a text that is longer than a cell, and says in the guide that it did', async () => {
    const sheets = await sheetsOf(await writeSample(makeFolder(), 'xlsx', [sampleRow('a', '学'.repeat(100_000))]));
    expect(String(sheets.get('样表')?.[1]?.[0])).toHaveLength(32_767);
    expect(JSON.stringify(sheets.get('说明'))).toContain('1 格文字超过 32767 字，已截断');
  });
});

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const CALC = '/usr/lib/libreoffice/program/libsclo.so';

describe('the workbook in LibreOffice', () => {
  it.skipIf(OFFICE === undefined || !existsSync(CALC))(
    'opens, and gives the same cells back (skipped where Calc is missing)',
    async () => {
      const folder = await writeSample(
        makeFolder(),
        'xlsx',
        HOSTILE.map((text, index) => sampleRow(String(index), text)),
      );
      const profile = join(folder, 'profile');
      mkdirSync(profile);
      // All sheets, UTF-8; quotes around numbers, so that they can be told from texts.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
      const args = [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
      ];
      execFileSync(OFFICE ?? '', [...args, join(folder, 'book.xlsx')], { stdio: 'ignore', timeout: 50_000 });
      const text = readFileSync(join(folder, 'book-样表.csv'), 'utf8');
      expect(text.startsWith('文字,种类,类,各类,次数,分值,占比,p（校正）,对否,编号\n')).toBe(true);
      expect(text).toContain(
        '"=HYPERLINK(""http://example.invalid"",""点这里"")",好,学习不深,学习不深；联系群众,"7","0.123456","25%",',
      );
      expect(text).toContain('𠮷😀,好');
    },
  );
});
