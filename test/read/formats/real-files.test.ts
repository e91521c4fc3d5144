import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TORTURE_SHOWN } from './numbering-torture.ts';
import { bareLines, codesOf, fixture, readAs } from './read-fixture.ts';

const PLAIN = bareLines(readFileSync('corpus/青澜县水务局/2023年民主生活会对照检查材料.txt', 'utf8'));

/** Headings and items are numbered by automatic lists in those of Word, typed in the pages. */
const FILES: readonly (readonly [name: string, format: string, encoding: string])[] = [
  ['report-docx-package.docx', 'docx', 'utf-8'],
  ['report-libreoffice.docx', 'docx', 'utf-8'],
  ['report.doc', 'doc', 'utf-16le'],
  ['report.rtf', 'rtf', 'windows-1252'],
  ['report.xhtml', 'html', 'utf-8'],
  ['report.mht', 'mht', 'gb18030'],
];

describe('a report as an office program saves it', () => {
  it.each(FILES)('%s reads line by line as its plain text does', async (name, format, encoding) => {
    const read = await readAs(name, fixture(name));
    expect(bareLines(read.text)).toEqual(PLAIN);
    expect(read).toMatchObject({ format, encoding, diagnostics: [] });
  });

  it.each(FILES)('%s is known by its bytes where it is called .doc', async (name, format) => {
    expect((await readAs('报告.doc', fixture(name))).format).toBe(format);
  });

  it('in WPS is a Word file called .wps', async () => {
    expect(bareLines((await readAs('报告.wps', fixture('report.doc'))).text)).toEqual(PLAIN);
  });

  it('keeps Chinese quotation marks', async () => {
    expect((await readAs('report.doc', fixture('report.doc'))).text).toContain('“学思想、强党性、重实践、建新功”');
  });

  it('gives the same text every time', async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => readAs('a.doc', fixture('report.doc'))));
    expect(first).toEqual(second);
  });
});

/** What LibreOffice makes of lists that it knows no way to store, as it shows them itself. */
const CHANGED_BY_LIBREOFFICE: Readonly<Record<string, string>> = {
  '1.1目的': '一.1目的',
  '1.2依据': '一.2依据',
  '2.1范围': '二.1范围',
  '2.2不重数': '2.1不重数',
};
const CHANGED_IN_DOC: Readonly<Record<string, string>> = {
  ...CHANGED_BY_LIBREOFFICE,
  '2.接着数': '1.接着数',
  '问题10：换了写法又一': '问题1：换了写法又一',
  '２．样式里的编号二': '１．样式里的编号二',
};

describe('every kind of automatic number', () => {
  it.each([
    ['torture.doc', CHANGED_IN_DOC],
    ['torture.rtf', CHANGED_BY_LIBREOFFICE],
  ])('in %s is the one that LibreOffice shows', async (name, changes) => {
    const read = await readAs(name, fixture(name));
    expect(bareLines(read.text)).toEqual(bareLines(TORTURE_SHOWN).map((line) => changes[line] ?? line));
    expect(codesOf(read)).toEqual([]);
  });

  it('comes with the headings that styles make', async () => {
    const { text, styledHeadings = [] } = await readAs('torture.doc', fixture('torture.doc'));
    const named = styledHeadings.map(({ start, end, level }) => `${level} ${text.slice(start, end)}`);
    expect(named).toContain('3 没有编号的三级标题');
    expect(named).toContain('1 一、基本情况');
  });
});

describe('a file of Word with tables, changes, hidden text and a text box', () => {
  it.each(['mixed.doc', 'mixed.rtf'])('%s reads as Word shows it', async (name) => {
    const read = await readAs(name, fixture(name));
    const lines = read.text.split('\n');
    expect(lines.slice(0, 7)).toEqual([
      '检视情况',
      '明文补入结尾。',
      '| 序号 | 问题 |',
      '| 甲 | 学习不深 联系实际少 |',
      '| 乙 | 一、作风不实 |',
      '软',
      '回车',
    ]);
    expect(lines).toContain('二、末段，表后接着数。');
    expect(codesOf(read)).toEqual(['read.tracked-changes', 'read.hidden-text']);
    expect(read.styledHeadings).toEqual([{ start: 0, end: 4, level: 1 }]);
  });

  it('mixed.doc gives what stands in text boxes behind the text', async () => {
    expect((await readAs('mixed.doc', fixture('mixed.doc'))).text.trimEnd()).toMatch(/\n文本框里的话$/u);
  });
});
