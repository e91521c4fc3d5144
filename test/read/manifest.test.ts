import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { parseManifest } from '../../src/read/manifest.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const { manifestColumns } = documentTypeWords();

function parse(text: string) {
  return parseManifest(text, 'manifest.csv', manifestColumns);
}

describe('parseManifest', () => {
  it('reads all columns, in any order', () => {
    const { rows, diagnostics } = parse(
      'unit,path,year,date,title,type\n甲局,甲/一.txt,2022,2023-01-10,"总结,一",工作总结\n',
    );
    expect(rows).toEqual([
      { line: 2, path: '甲/一.txt', unit: '甲局', year: 2022, type: '工作总结', title: '总结,一', date: '2023-01-10' },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('knows the columns by their Chinese names, and semicolons and tabs as delimiters', () => {
    for (const delimiter of [';', '\t']) {
      const text = [
        ['路径', '单位', '年份'],
        ['一.txt', '甲局', '2022年度'],
      ]
        .map((row) => row.join(delimiter))
        .join('\n');
      expect(parse(text).rows).toMatchObject([{ path: '一.txt', unit: '甲局', year: 2022, type: '', date: '' }]);
    }
  });

  it.each([
    ['2023/1/5', '2023-01-05'],
    ['2023年1月5日', '2023-01-05'],
    ['20230105', '2023-01-05'],
    ['二〇二四年十二月三日', '2024-12-03'],
    ['二○二四年一月五日', '2024-01-05'],
  ])('reads the date %s as %s', (written, date) => {
    expect(parse(`path,date\n一.txt,${written}`).rows[0]?.date).toBe(date);
  });

  it('leaves out what it does not understand and says on which line', () => {
    const { rows, diagnostics } = parse('path,year,date,color\n一.txt,去年,2023-02-30,red\n二.txt,2022\n,2021,,\n');
    expect(rows.map((row) => [row.path, row.year, row.date])).toEqual([
      ['一.txt', null, ''],
      ['二.txt', 2022, ''],
    ]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message.split(':')[0]}`)).toEqual([
      'manifest.unknown-column line 1',
      'manifest.year line 2',
      'manifest.date line 2',
      'manifest.cells line 3',
      'manifest.cells line 4',
    ]);
    expect(diagnostics.every((diagnostic) => diagnostic.path === 'manifest.csv')).toBe(true);
  });

  it.each([
    [
      'no column of paths',
      'unit,year\n甲局,2022',
      /^manifest\.csv:1: expected a column of file paths .*got "unit", "year"/u,
    ],
    ['a column named twice', 'path,unit,单位\na,b,c', /^manifest\.csv:1: expected one column "unit", got two/u],
    ['an open quotation mark', 'path,unit\na,b\nc,"d\n', /^manifest\.csv:3: a quotation mark/u],
    ['nothing in it', '\n', /^manifest\.csv:1: expected a row of column names/u],
  ])('refuses a manifest with %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(ConfigurationError);
    expect(() => parse(text)).toThrow(message);
  });
});
