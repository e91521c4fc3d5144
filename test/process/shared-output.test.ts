import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isResultPath } from '../../src/commands/result-paths.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { type Finished, REPORT, readTable, runProgram } from './run-program.ts';

const makeFolder = temporaryFolders();

function documentPaths(folder: string): string[] {
  return readTable(folder, 'documents').map((row) => row['path'] ?? '');
}

function hiddenIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.'));
}

describe('a folder that documents share with results', () => {
  it('is read again without what the first run wrote', async () => {
    const folder = await makeFolder({ 'i/甲.txt': REPORT, 'i/乙/乙.txt': REPORT });
    const words = ['analyze', 'i', '--output', 'i', '--keep-text', '--quiet'];
    for (let time = 0; time < 2; time += 1) {
      expect(await runProgram(words, { folder })).toMatchObject({ code: 0 });
      expect(documentPaths(path.join(folder, 'i'))).toEqual(['乙/乙.txt', '甲.txt']);
    }
  });

  it('keeps its documents where it lies inside the input', async () => {
    const folder = await makeFolder({ 'i/甲/1.txt': REPORT, 'i/乙/2.txt': REPORT });
    await runProgram(['analyze', 'i', '--output', 'i/甲', '--quiet'], { folder });
    expect(documentPaths(path.join(folder, 'i/甲'))).toEqual(['乙/2.txt', '甲/1.txt']);
  });

  it('knows every file that a command writes', async () => {
    const other = REPORT.replaceAll('枫溪', '柳湾').replaceAll('2023', '2022');
    const folder = await makeFolder({ 'in/枫溪镇/2023.txt': REPORT, 'in/柳湾镇/2022.txt': other });
    const shared = ['--output', 'out', '--formats', 'csv,xlsx,parquet', '--quiet'];
    await runProgram(['analyze', 'in', '--keep-text', ...shared, '--formats', 'csv,xlsx,parquet,html'], { folder });
    await runProgram(['check', 'in/枫溪镇/2023.txt', '--against', 'in/柳湾镇', ...shared], { folder });
    await runProgram(['compare', 'in', '--by', 'year', ...shared], { folder });
    const written = readdirSync(path.join(folder, 'out'), { recursive: true, encoding: 'utf8' });
    expect(written).toEqual(expect.arrayContaining(['report.html', 'check.xlsx', 'keyness.parquet', 'jingjian.xlsx']));
    expect(written.filter((name) => name !== 'texts' && !isResultPath(name.replaceAll('\\', '/')))).toEqual([]);
  });
});

describe('two runs into one folder', () => {
  it('are told apart: the second is refused while the first goes on', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT, 'out/.jingjian.lock': `${process.pid}\n` });
    const { code, messages } = await runProgram(['analyze', 'a.txt', '--output', 'out', '--quiet'], { folder });
    expect(messages).toMatch(
      /^另一次运行正在写入.*。\nanother run writes to this folder: .*--output.*\.jingjian\.lock\)\n$/u,
    );
    expect(code).toBe(2);
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['.jingjian.lock']);
  });

  it('that begin together leave the results of one of them, whole', async () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`in/${index}.txt`, REPORT.repeat(20)]));
    const folder = await makeFolder({ 'a/1.txt': REPORT, ...many });
    const runs = ['in', 'in', 'a'].map((input) =>
      runProgram(['analyze', input, '--output', 'out', '--quiet'], { folder }),
    );
    const finished = await Promise.all(runs);
    for (const { code, messages } of finished)
      expect(`${code} ${messages}`).toMatch(/^(?:0 |2 另一次运行.*\nanother run writes to this folder: .*\n)$/u);
    expect(finished.map(({ code }) => code)).toContain(0);
    const documents = documentPaths(path.join(folder, 'out')).length;
    expect([1, 40]).toContain(documents);
    const statements = readTable(path.join(folder, 'out'), 'statements').map((row) => row['document_id']);
    expect(new Set(statements).size).toBe(documents);
    expect(hiddenIn(path.join(folder, 'out'))).toEqual([]);
  });

  it('a run that is no more keeps nobody out', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT, 'out/.jingjian.lock': `${await endedProcess()}\n` });
    expect(await runProgram(['analyze', 'a.txt', '--output', 'out', '--quiet'], { folder })).toMatchObject({ code: 0 });
    expect(hiddenIn(path.join(folder, 'out'))).toEqual([]);
  });
});

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid ?? 0;
}

describe.skipIf(!existsSync('/dev/full'))('a disk that is full', () => {
  async function fillUp(name: string, formats: string): Promise<Finished & { readonly folder: string }> {
    const folder = await makeFolder({ 'a.txt': REPORT, 'out/statements.csv': 'old' });
    symlinkSync('/dev/full', path.join(folder, 'out', `.${name}.part`));
    const words = ['analyze', 'a.txt', '--output', 'out', '--formats', formats, '--quiet'];
    return { ...(await runProgram(words, { folder })), folder };
  }

  it('ends a command that prints to it with a line in each language', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const command = [process.execPath, path.resolve('dist/cli.js'), 'outline', 'a.txt'];
    const { status, stderr } = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', ...command], { cwd: folder });
    expect([status, stderr.toString()]).toEqual([
      2,
      expect.stringMatching(/^(?:a\.txt: .*\n)*磁盘已满。.*\nthe disk is full.*\n$/u),
    ]);
  });

  it.each([
    ['statements.csv', 'csv'],
    ['jingjian.xlsx', 'csv,xlsx'],
    ['documents.parquet', 'csv,parquet'],
    ['report.html', 'csv,html'],
    ['run.json', 'csv'],
  ])(
    'ends the run that writes %s with a line in each language, and keeps the earlier results',
    async (name, formats) => {
      const { code, messages, folder } = await fillUp(name, formats);
      expect(messages).toMatch(/^磁盘已满。.*\n[^\n]*the disk is full; make room.*--output[^\n]*\n$/u);
      expect(code).toBe(2);
      expect(readFileSync(path.join(folder, 'out/statements.csv'), 'utf8')).toBe('old');
      expect(hiddenIn(path.join(folder, 'out'))).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('a run that is ended from outside', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves nothing half written', async (signal, code) => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`in/${index}.txt`, REPORT.repeat(20)]));
    const folder = await makeFolder(many);
    await mkdir(path.join(folder, 'out'));
    writeFileSync(path.join(folder, 'out/statements.csv'), 'old');
    const program = [path.resolve('dist/cli.js'), 'analyze', 'in', '--output', 'out'];
    const child = spawn(process.execPath, program, { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (!hiddenIn(path.join(folder, 'out')).some((name) => name.endsWith('.part')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    expect(await ended).toBe(code);
    expect(readdirSync(path.join(folder, 'out'))).toEqual(['statements.csv']);
    expect(readFileSync(path.join(folder, 'out/statements.csv'), 'utf8')).toBe('old');
  });
});

describe('an empty name for the folder of results', () => {
  it.each([
    ['analyze', ['analyze', 'a.txt', '--output', '']],
    ['check', ['check', 'a.txt', '--against', 'a.txt', '--output', ' ']],
    ['compare', ['compare', 'a.txt', '--by', 'year', '--output=']],
  ])('is refused by %s', async (_, words) => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { code, messages } = await runProgram(words, { folder });
    expect([code, messages]).toEqual([
      2,
      expect.stringMatching(/^结果文件夹的名称是空的。.*\n--output: got an empty name.*\n$/u),
    ]);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('a text that was copied out of a PDF', () => {
  it('has the problems and words of one that was typed, though radicals stand for common characters', async () => {
    const copied = REPORT.replaceAll('一', '⼀').replaceAll('二', '⼆').replaceAll('工', '⼯').replaceAll('里', '⾥');
    const folder = await makeFolder({ '甲/2023.txt': REPORT, '乙/2023.txt': copied });
    for (const unit of ['甲', '乙'])
      await runProgram(['analyze', unit, '--output', `${unit}/out`, '--quiet'], { folder });
    const [typed, read] = ['甲', '乙'].map((unit) => path.join(folder, unit, 'out'));
    const of = (at: string | undefined, table: string, field: string) =>
      readTable(at ?? '', table).map((row) => row[field]);
    expect(of(read, 'statements', 'start').length).toBeGreaterThan(3);
    for (const field of ['role', 'start', 'end'])
      expect(of(read, 'statements', field)).toEqual(of(typed, 'statements', field));
    expect(of(read, 'codings', 'code')).toEqual(of(typed, 'codings', 'code'));
    expect(of(read, 'words', 'word')).toEqual(of(typed, 'words', 'word'));
  });
});
