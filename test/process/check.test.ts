import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { FERRY, LIBRARY, ORCHARD } from '../recurrence/sample-plans.ts';
import { readTable, runProgram } from './run-program.ts';

const makeFolder = temporaryFolders();

function planOf(unit: string, year: number, measures: readonly string[]): string {
  const items = measures.map((measure, place) => `（${'一二三四五六七八九'[place]}）${measure}\n`).join('');
  return `${unit}${year}年工作总结\n一、存在的问题\n（一）学习不够深入。\n二、整改措施\n${items}`;
}

const FILES = {
  'new.txt': planOf('白石乡果业局', 2022, [...ORCHARD.slice(0, 3), '增强“四个意识”、坚定“四个自信”、做到“两个维护”。']),
  'fresh.txt': planOf('白石乡果业局', 2022, FERRY),
  'corpus/长渡镇水务局/2020年总结.txt': planOf('长渡镇水务局', 2020, [...ORCHARD, LIBRARY[0] ?? '']),
  'corpus/青浦市文旅局/2021年总结.txt': planOf('青浦市文旅局', 2021, LIBRARY),
  'circular.txt': `关于修枝的通知\n${ORCHARD.slice(0, 3).join('\n')}\n`,
};

describe('jingjian check', () => {
  it('shows whose words stand in a plan, side by side, without colours in a pipe', async () => {
    const folder = await makeFolder(FILES);
    const { code, output, messages } = await runProgram(['check', 'new.txt', '--against', 'corpus'], { folder });
    expect([code, messages]).toEqual([0, '']);
    expect(output).toMatch(/^new\.txt {2}白石乡果业局 · 2022\n与 2 份报告比较/u);
    expect(output).toMatch(/外单位报告\n {2}1\. (?:大部分|几乎全部)相同 {2}长渡镇水务局\/2020年总结\.txt/u);
    expect(output).toMatch(/来源在先（把握高）/u);
    expect(output).toMatch(/把修枝培训办到果园里.* │ .*把修枝培训办到果园里/u);
    expect(output).not.toContain('\u001b');
  });

  it('ends with 1 above the share that is allowed, and with 0 up to it', async () => {
    const folder = await makeFolder(FILES);
    const run = async (file: string, share: string) =>
      (await runProgram(['check', file, '--against', 'corpus', '--fail-above', share], { folder })).code;
    expect([await run('new.txt', '0.5'), await run('new.txt', '1'), await run('fresh.txt', '0.1')]).toEqual([1, 0, 0]);
  });

  it('lets nothing through that holds no plan to compare, and says so', async () => {
    const folder = await makeFolder({
      ...FILES,
      'none.txt': '白石乡果业局2022年工作总结\n一、存在的问题\n（一）学习不够深入。\n',
    });
    const words = ['check', 'none.txt', '--against', 'corpus'];
    expect((await runProgram([...words, '--fail-above', '0.1'], { folder })).code).toBe(2);
    const { code, output } = await runProgram(words, { folder });
    expect([code, output]).toEqual([0, expect.stringContaining('没有找到整改措施，未作比对。')]);
  });

  it('takes what stands in a circular for a quotation', async () => {
    const folder = await makeFolder(FILES);
    const words = ['check', 'new.txt', '--against', 'corpus', '--upstream', 'circular.txt', '--fail-above', '0.1'];
    const { code, output } = await runProgram(words, { folder });
    expect(output).toMatch(/引用的上级文件\n {2}1\. 引用上级文件 {2}circular\.txt/u);
    expect(code).toBe(0);
  });

  it('writes tables whose places give the words back', async () => {
    const folder = await makeFolder(FILES);
    const words = ['check', 'new.txt', '--against', 'corpus', '--output', 'out', '--formats', 'csv', '--quiet'];
    const { code, output } = await runProgram(words, { folder });
    expect([code, output]).toEqual([0, '']);
    expect(readdirSync(path.join(folder, 'out')).sort()).toEqual(['diagnostics.csv', 'passages.csv', 'plan_reuse.csv']);
    expect(
      readTable(path.join(folder, 'out'), 'plan_reuse').map(({ scope, source_unit: unit }) => [scope, unit]),
    ).toEqual([['other', '长渡镇水务局']]);
    const passages = readTable(path.join(folder, 'out'), 'passages');
    expect(passages.length).toBeGreaterThan(0);
    for (const row of passages) {
      expect(FILES['new.txt'].slice(Number(row['start']), Number(row['end']))).toBe(row['text']);
      const source = FILES['corpus/长渡镇水务局/2020年总结.txt'].slice(
        Number(row['source_start']),
        Number(row['source_end']),
      );
      expect(source).toBe(row['source_text']);
    }
  });

  it('says so where nothing is found, and speaks English when asked', async () => {
    const folder = await makeFolder(FILES);
    const { code, output } = await runProgram(['check', 'fresh.txt', '--against', 'corpus', '--language', 'en'], {
      folder,
    });
    expect(output).toMatch(/Compared with 2 documents\. No passages in common/u);
    expect(code).toBe(0);
  });

  it('has an example in its help', async () => {
    const { code, output } = await runProgram(['check', '--help'], { folder: process.cwd() });
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/jingjian check 2024年整改方案\.txt --against 往年报告\//u),
    ]);
  });

  it.each([
    ['no corpus', ['check', 'new.txt'], /--against <paths\.\.\.>' not specified/u],
    ['a file that is not there', ['check', 'nope.txt', '--against', 'corpus'], /^nope\.txt/mu],
    ['a corpus that is not there', ['check', 'new.txt', '--against', 'nope'], /^nope/mu],
    ['a reference that is not there', ['check', 'new.txt', '--against', 'corpus', '--upstream', 'nope'], /^nope/mu],
    ['a share above one', ['check', 'new.txt', '--against', 'corpus', '--fail-above', '50'], /from 0 to 1, got "50"/u],
    ['a share that is none', ['check', 'new.txt', '--against', 'corpus', '--fail-above', ''], /from 0 to 1, got ""/u],
    [
      'results where a file stands',
      ['check', 'new.txt', '--against', 'corpus', '--output', 'new.txt'],
      /new\.txt cannot be used/u,
    ],
  ])('ends with 2 for %s', async (_, words, message) => {
    const { code, messages, output } = await runProgram(words, { folder: await makeFolder(FILES) });
    expect(messages).toMatch(message);
    expect([code, output]).toEqual([2, '']);
  });
});
