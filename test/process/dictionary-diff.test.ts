import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { changed, SMALL_FILES } from '../resources/dictionary-folder.ts';
import { runProgram } from './run-program.ts';

const makeFolder = temporaryFolders();

const REPORT = `枫溪局2023年报告
一、存在的问题
学习照本宣科。
二、存在的不足
原著读得不够。
`;

/** Files of a version, under the name of its folder. */
function version(folder: string, changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const files = Object.entries({ ...SMALL_FILES, ...changes });
  return Object.fromEntries(files.map(([name, content]) => [`${folder}/${name}`, content]));
}

const MOVED = changed('taxonomy.yaml', 'terms: [照本宣科]', 'terms: [照着念]').replace(
  '- 浅尝辄止',
  '- 浅尝辄止\n          - 照本宣科',
);
const EDITED = {
  'taxonomy.yaml': MOVED,
  'headings.yaml': changed('headings.yaml', '存在*(问题|不足)', '存在*问题'),
  'words.txt': '两个维护 nz\n学习照本宣科 nz\n',
};

describe('jingjian dictionary diff', () => {
  it('ends with 0 and says so where nothing differs', async () => {
    const folder = await makeFolder({ ...version('old'), ...version('new') });
    expect(await runProgram(['dictionary', 'diff', 'old', 'new'], { folder })).toEqual({
      code: 0,
      output: '两版词典完全相同。\n',
      messages: '',
    });
  });

  it('ends with 1 and tells what differs, the new version given as an argument or as the dictionaries', async () => {
    const folder = await makeFolder({ ...version('old'), ...version('new', EDITED) });
    const run = await runProgram(['dictionary', 'diff', 'old', 'new'], { folder });
    expect([run.code, run.messages]).toEqual([1, '']);
    expect(run.output).toMatch(/^词典有改动：新增 2，删除 1，移动 1，修改 1。/u);
    expect(run.output).toContain('    → 词条 1（原在 theory.form）：照本宣科（');
    expect(run.output).not.toContain('\u001b');
    expect(await runProgram(['dictionary', 'diff', 'old', '--dictionaries', 'new'], { folder })).toEqual(run);
  });

  it('compares with the dictionaries of the program where no other are named', async () => {
    const own = Object.fromEntries(
      Object.keys(SMALL_FILES).map((name) => [`old/${name}`, readFileSync(`dictionaries/${name}`)]),
    );
    const folder = await makeFolder(own);
    const { code, output } = await runProgram(['dictionary', 'diff', 'old', '--language', 'en'], { folder });
    expect([code, output]).toEqual([0, 'The two versions are the same.\n']);
  });

  it('tells what changes in documents, where, by which rule and through which edit, whatever the number of jobs', async () => {
    const reports = { 'in/甲.txt': REPORT, 'in/乙.txt': REPORT, 'in/坏.txt': new Uint8Array([0, 1, 2, 0xff, 0xfe, 0]) };
    const folder = await makeFolder({ ...version('old'), ...version('new', EDITED), ...reports });
    const words = ['dictionary', 'diff', 'old', 'new', '--on', 'in', '--most', '1'];
    const one = await runProgram(words, { folder });
    expect(one.code).toBe(1);
    expect(one.messages).toMatch(/^坏\.txt: /u);
    const results = one.output.slice(one.output.indexOf('对 2 份材料的影响'));
    expect(results).toMatch(/^ {2}条目：问题 4 → 2，原因 0/mu);
    expect(results).toMatch(/^ {2}主类改变的问题：2$/mu);
    expect(results).toMatch(/^ {2}不再取的条目：2$/mu);
    expect(results).toMatch(/^ {2}词频改变的材料：2$/mu);
    expect(results).toMatch(
      /“学习照本宣科。”\n {6}theory\.form 形式单一 → theory\.depth 学习不深\n {6}.*\n {6}← 移动词条“照本宣科” new\/taxonomy\.yaml:\d+/u,
    );
    expect(results).toMatch(/^ {2}[甲乙]\.txt:5 “原著读得不够。”\n {6}所在节 问题 → 原因$/mu);
    expect(results.match(/另有 1 条/gu)).toHaveLength(4);
    expect(await runProgram([...words, '--jobs', '2'], { folder })).toEqual(one);
  });

  it('sees by its own list of words in each version, though the segmenter knows one list at a time', async () => {
    const files = { ...version('old'), ...version('new', { 'words.txt': '三会一课 nz\n两个维护 nz\n原著读 nz\n' }) };
    const folder = await makeFolder({ ...files, 'a.txt': REPORT });
    const { output } = await runProgram(['dictionary', 'diff', 'old', 'new', '--on', 'a.txt'], { folder });
    expect(output).toContain('词频改变的材料：1');
  });

  it('has examples in its help', async () => {
    const { code, output } = await runProgram(['dictionary', 'diff', '--help'], { folder: process.cwd() });
    expect(code).toBe(0);
    expect(output).toContain('jingjian dictionary diff 词典备份 我的词典 --on 报告/');
  });

  it.each([
    ['no version', ['dictionary', 'diff'], /missing required argument 'old'/u],
    ['a folder that is not there', ['dictionary', 'diff', 'nope', 'old'], /^nope: expected a folder/mu],
    [
      'an old version that is broken',
      ['dictionary', 'diff', 'broken', 'old'],
      /^词典不能使用。.*\nbroken\/words\.txt:2: expected/u,
    ],
    [
      'a new version that is broken',
      ['dictionary', 'diff', 'old', 'broken'],
      /^词典不能使用。.*\nbroken\/words\.txt:2: expected/u,
    ],
    ['documents that are not there', ['dictionary', 'diff', 'old', 'old', '--on', 'nope'], /^nope/mu],
    ['a number that is none', ['dictionary', 'diff', 'old', 'old', '--most', 'x'], /--most .*expected .* got "x"/u],
  ])('ends with 2 for %s', async (_, words, message) => {
    const broken = version('broken', { 'words.txt': '三会一课 nz\n两个维护\n' });
    const folder = await makeFolder({ ...version('old'), ...broken });
    const { code, output, messages } = await runProgram(words, { folder });
    expect(messages).toMatch(message);
    expect([code, output]).toEqual([2, '']);
  });
});
