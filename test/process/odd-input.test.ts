import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { type Finished, REPORT, readTable, runProgram, utf16 } from './run-program.ts';

/** gb18030 of REPORT's first words; Node cannot write it. */
const GB18030 = Buffer.from('d2bba1a2b4e6d4dab5c4cecacce20aa3a8d2bba3a9c0edc2dbd1a7cfb0b2bbc9eec8eba1a30a', 'hex');
const GB18030_TEXT = '一、存在的问题\n（一）理论学习不深入。\n';

const ODD_NAMES = [
  '甲 (试行) [2023]{1}.txt',
  '“引号”与"quotes".txt',
  "it's 100% #1 & more.txt",
  '两行\n名字.txt',
  '-h.txt',
];

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'sound.txt': REPORT,
  'empty.txt': '',
  'blank.txt': ' \r\n\u3000\n',
  'one.txt': '党',
  'plain.txt': '今天召开会议，传达上级精神。大家作了发言。\n会后参观了展室。\n',
  'binary.txt': Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  'pdf.txt': '%PDF-1.7\n%\u00e2\u00e3',
  'gb18030.txt': GB18030,
  'le.txt': utf16(REPORT, 'LE', false),
  'be.txt': utf16(REPORT, 'BE', false),
  'le-marked.txt': utf16(REPORT, 'LE', true),
  'be-marked.txt': utf16(REPORT, 'BE', true),
  'utf8-marked.txt': `\ufeff${REPORT}`,
  'windows.txt': REPORT.replaceAll('\n', '\r\n'),
  'old-mac.txt': REPORT.replaceAll('\n', '\r'),
  '某某 局 (本级)/[归档]/2022年总结.txt': REPORT,
  ...Object.fromEntries(ODD_NAMES.map((name) => [name, REPORT])),
};

describe('a folder of odd files', () => {
  const makeFolder = keptFolders();
  let folder = '';
  let run: Finished;

  beforeAll(async () => {
    folder = makeFolder(Object.fromEntries(Object.entries(FILES).map(([name, content]) => [`in/${name}`, content])));
    mkdirSync(path.join(folder, 'in/folder.txt'));
    symlinkSync(path.join(folder, 'nowhere.txt'), path.join(folder, 'in/dangling.txt'));
    run = await runProgram(['analyze', 'in', '--output', 'out'], { folder });
  });

  const table = (name: string) => readTable(path.join(folder, 'out'), name);
  /** By path, the sign taken off that keeps a spreadsheet from reading `-h` as a formula. */
  const documents = () => new Map(table('documents').map((row) => [row['path']?.replace(/^'(?=-)/u, '') ?? '', row]));
  const statementsOf = (name: string) => {
    const id = documents().get(name)?.['document_id'];
    return table('statements').filter((row) => row['document_id'] === id);
  };
  const codesOf = (name: string) =>
    table('diagnostics')
      .filter((row) => row['message']?.startsWith(`${name}: `))
      .map((row) => row['code']);

  it('is a run that succeeds: an odd file is a row of diagnostics, not a crash', () => {
    expect(run.code).toBe(0);
    expect(run.messages).toBe('');
    expect(run.output).toContain('另有 3 份未能读入');
  });

  it('gives every file that can be read a row, and no other', () => {
    const readable = Object.keys(FILES).filter((name) => !['binary.txt', 'pdf.txt'].includes(name));
    const paths = [...documents().keys()];
    expect([...paths].sort()).toEqual([...readable].sort());
  });

  it.each([
    ['binary.txt', 'read.binary'],
    ['pdf.txt', 'read.damaged'],
    ['dangling.txt', 'read.unreadable'],
    ['empty.txt', 'read.empty'],
    ['blank.txt', 'read.empty'],
    ['one.txt', 'read.too-short'],
    ['plain.txt', 'structure.no-headings'],
    ['plain.txt', 'extract.no-problems'],
  ])('says of %s: %s', (name, code) => {
    expect(codesOf(name)).toContain(code);
  });

  it.each([
    ['utf8-marked.txt', 'utf-8'],
    ['le.txt', 'utf-16le'],
    ['be.txt', 'utf-16be'],
    ['le-marked.txt', 'utf-16le'],
    ['be-marked.txt', 'utf-16be'],
    ['windows.txt', 'utf-8'],
    ['old-mac.txt', 'utf-8'],
  ])('finds in %s (%s) what it finds in the same text as UTF-8, at the same places', (name, encoding) => {
    expect(documents().get(name)?.['encoding']).toBe(encoding);
    const bare = (rows: Record<string, string>[]) =>
      rows.map(({ kind, title, start, end, primary_category }) => [kind, title, start, end, primary_category]);
    expect(bare(statementsOf('sound.txt'))).toHaveLength(4);
    expect(bare(statementsOf(name))).toEqual(bare(statementsOf('sound.txt')));
  });

  it('reads GB18030, as old systems write it', () => {
    expect(documents().get('gb18030.txt')?.['encoding']).toBe('gb18030');
    const [statement] = statementsOf('gb18030.txt');
    expect(GB18030_TEXT.slice(Number(statement?.['title_start']), Number(statement?.['title_end']))).toBe(
      '理论学习不深入。',
    );
  });

  it.each(ODD_NAMES)('takes a file named %j like any other', (name) => {
    expect(statementsOf(name)).toHaveLength(4);
  });

  it('takes unit and year from folders, whatever signs they hold', () => {
    expect(documents().get('某某 局 (本级)/[归档]/2022年总结.txt')).toMatchObject({ year: '2022' });
  });

  it('leaves nothing but whole files in the folder of results', () => {
    expect(readFileSync(path.join(folder, 'out/run.json'), 'utf8')).toMatch(/\}\n$/u);
  });
});

describe('paths that hold signs of patterns', () => {
  const makeFolder = temporaryFolders();

  it('mean the folder or file of that name, where there is one', async () => {
    const folder = await makeFolder({ '[2023] 甲局*/报告 {终稿}.txt': REPORT, '2/其他.txt': REPORT });
    for (const input of ['[2023] 甲局*', '[2023] 甲局*/报告 {终稿}.txt']) {
      const { code } = await runProgram(['analyze', input, '--quiet', '--output', 'out'], { folder });
      expect(code).toBe(0);
      expect(readTable(path.join(folder, 'out'), 'documents')).toHaveLength(1);
    }
  });
});

describe('a text of 10 MB on a single line', () => {
  const makeFolder = temporaryFolders();

  it('is read in seconds, and the problem at its end is found', async () => {
    const filler = '全年共召开会议12次，学习文件20份，走访群众300余户，帮助解决了一批困难。'.repeat(100_000);
    const text = `${filler}同时，我们也清醒认识到，工作中还存在不少问题：理论学习不够深入；调研走访偏少。`;
    expect(Buffer.byteLength(text)).toBeGreaterThan(10_000_000);
    const folder = await makeFolder({ 'long.txt': text });
    const { code } = await runProgram(['analyze', 'long.txt', '--output', 'out'], { folder });
    expect(code).toBe(0);
    const problems = readTable(path.join(folder, 'out'), 'statements').filter((row) => row['kind'] === 'problem');
    expect(problems.map((row) => row['title'])).toEqual(['理论学习不够深入；', '调研走访偏少。']);
  });
});
