import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { changed, SMALL_FILES } from '../resources/dictionary-folder.ts';
import { type Finished, REPORT, runProgram } from './run-program.ts';

const makeFolder = temporaryFolders();

async function refuse(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<Finished> {
  const folder = await makeFolder({ 'a.txt': REPORT, 'in/b.txt': REPORT, 'empty/.keep': '', ...files });
  const finished = await runProgram(words, { folder });
  expect(finished.output).toBe('');
  expect(finished.messages).toMatch(/^.*\p{Script=Han}.*。\n.*\w.*\n/u);
  return finished;
}

function smallDictionaries(changes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...SMALL_FILES, ...changes }).map(([name, text]) => [`words/${name}`, text]),
  );
}

describe('what the user must change ends with code 2, a message on stderr and nothing on stdout', () => {
  it.each([
    [
      'a folder that is not there',
      ['analyze', 'nowhere'],
      /^找不到所写的文件或文件夹。.*\nnowhere: there is no such file or folder/u,
    ],
    ['a folder with nothing to read', ['analyze', 'empty'], /empty/u],
    ['a pattern that nothing fits', ['analyze', '*.docm'], /\*\.docm/u],
    ['an unknown command', ['frobnicate'], /^没有这个命令。\nerror: unknown command 'frobnicate'/u],
    ['a command that is nearly one', ['anlyze'], /Did you mean analyze/u],
    ['an unknown command of the dictionary', ['dictionary', 'frob'], /unknown command 'frob'/u],
    ['an unknown option', ['analyze', '--bogus'], /^没有这个选项。\nerror: unknown option '--bogus'\n.*--help/u],
    [
      'an option without its value',
      ['analyze', 'in', '--output'],
      /^选项后面没有写明内容。\n.*'--output <dir>' argument missing/u,
    ],
    [
      'no processes',
      ['analyze', 'in', '--jobs', '0'],
      /^选项后面的内容不对.*\n.*--jobs .*whole number from 1 to 256, got "0"/u,
    ],
    ['half a process', ['analyze', 'in', '--jobs', '1.5'], /got "1\.5"/u],
    ['an unknown format', ['analyze', 'in', '--formats', 'csv,xml'], /--formats .*got "xml"/u],
    ['an unknown language', ['analyze', 'in', '--language', 'fr'], /^选项后面的内容不对.*\n.*--language .*zh, en/u],
    [
      'a manifest that is not there',
      ['analyze', 'in', '--manifest', 'nope.csv'],
      /^对照表无法读取。.*\nnope\.csv.*cannot be read/u,
    ],
    [
      'a folder of results that is a file',
      ['analyze', 'in', '--output', 'a.txt'],
      /^结果文件夹不能使用。.*\n.*a\.txt cannot be used.*--output/u,
    ],
    [
      'dictionaries that are not there',
      ['analyze', 'in', '--dictionaries', 'nope'],
      /^词典不能使用。.*\nnope: expected a folder/u,
    ],
    [
      'labels that are not there',
      ['evaluate', '--gold', 'nope.json'],
      /^标注文件无法读取。.*\n--gold nope\.json: .*cannot be read/u,
    ],
    ['no labels', ['evaluate', 'in'], /^没有写明必需的选项。\n.*'--gold <file>' not specified/u],
    ['two documents for one', ['outline', 'a.txt', 'in/b.txt'], /^写的文件或文件夹太多.*\n.*too many arguments/u],
    ['a folder of more documents for one', ['outline', '.'], /一次只看一份报告。.*\nexpected one file, got 2/u],
    ['a place that holds nothing', ['explain', 'a.txt', '--at', '99999'], /99999/u],
    ['an empty name', ['outline', ''], /^文件或文件夹的名称是空的。.*\ngot an empty path/u],
    ['no proposals', ['dictionary', 'suggest', 'in', '--most', '0'], /--most .*whole number from 1 to 1000, got "0"/u],
  ])('%s', async (_, words, message) => {
    const { code, messages } = await refuse(words);
    expect(messages).toMatch(message);
    expect(code).toBe(2);
  });

  it('is told in English alone where that was asked for', async () => {
    const folder = await makeFolder({});
    const { code, messages } = await runProgram(['outline', 'nowhere', '--language', 'en'], { folder });
    expect([code, messages]).toEqual([2, expect.stringMatching(/^nowhere: there is no such file.*\n$/u)]);
  });

  it('a document that is none', async () => {
    const { code, messages } = await refuse(['outline', 'x.txt'], { 'x.txt': '%PDF-1.7' });
    expect([code, messages]).toEqual([
      2,
      expect.stringMatching(/^这份报告未能读入，原因见下。\nx\.txt cannot be read: \p{Script=Han}.*PDF/u),
    ]);
  });
});

describe('a broken dictionary ends with code 2 and file:line of what is wrong', () => {
  it.each([
    ['a slip of the syntax', 'context.yaml', 'faults: [$lack]', 'faults: [$lack', /context\.yaml:\d+: /u],
    ['an unknown key', 'headings.yaml', 'addressees: [', 'adressees: [', /headings\.yaml:\d+: .*addressees/u],
    ['an unknown set', 'taxonomy.yaml', '"学习*$lack"', '"学习*$lakc"', /taxonomy\.yaml:\d+: .*lakc/u],
    [
      'a term that stands twice',
      'taxonomy.yaml',
      '- 浅尝辄止',
      '- 浅尝辄止\n          - 浅尝辄止',
      /taxonomy\.yaml:18: .*浅尝辄止.*line 17/u,
    ],
    [
      'a code that is none',
      'taxonomy.yaml',
      'is: theory.form',
      'is: theory.from',
      /taxonomy\.yaml:\d+: .*theory\.from/u,
    ],
    ['a word that stands twice', 'words.txt', '两个维护 nz', '三会一课 nz', /words\.txt:2: .*三会一课/u],
  ])('%s', async (_, name, from, to, message) => {
    const files = smallDictionaries({ [name]: changed(name, from, to) });
    const { code, messages } = await refuse(['analyze', 'in', '--dictionaries', 'words'], files);
    expect(messages).toMatch(message);
    expect(code).toBe(2);
  });

  it('all of them at once, so that one need not start ten times', async () => {
    const files = smallDictionaries({
      'words.txt': changed('words.txt', '两个维护 nz', '三会一课 nz'),
      'headings.yaml': changed('headings.yaml', 'addressees: [', 'adressees: ['),
    });
    const { messages } = await refuse(['dictionary', 'check', '--dictionaries', 'words'], files);
    expect(messages).toMatch(/words\.txt:2:/u);
    expect(messages).toMatch(/headings\.yaml:\d+:/u);
  });
});

describe('dictionary check', () => {
  it('ends with code 0 where every example holds, and says what was tried', async () => {
    const folder = await makeFolder({});
    const { code, output, messages } = await runProgram(['dictionary', 'check'], { folder });
    expect([code, messages]).toEqual([0, '']);
    expect(output).toMatch(/有问题 0 处/u);
  });

  it('ends with code 1 for a rule that its own examples do not fire, and names its line', async () => {
    const dead = changed('taxonomy.yaml', 'examples: {yes: [原著读得不够]', 'examples: {yes: [食堂饭菜不香]');
    const folder = await makeFolder(smallDictionaries({ 'taxonomy.yaml': dead }));
    const { code, output } = await runProgram(['dictionary', 'check', '--dictionaries', 'words'], { folder });
    const line = dead.split('\n').findIndex((each) => each.includes('theory.depth.original')) + 1;
    expect(output).toMatch(new RegExp(`${path.join('words', 'taxonomy.yaml')}:(?:${line}|${line + 3}):`, 'u'));
    expect(output).toContain('theory.depth.original');
    expect(code).toBe(1);
  });
});
