import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { REPORT, readTable, runProgram } from './run-program.ts';

const makeFolder = temporaryFolders();

const COMMANDS = [
  ['analyze'],
  ['outline'],
  ['explain'],
  ['evaluate'],
  ['dictionary', 'check'],
  ['dictionary', 'diff'],
  ['dictionary', 'suggest'],
];

describe('help', () => {
  it.each(COMMANDS)(
    'of %s %s stands on stdout, ends with an example of the command, and is no failure',
    async (...words) => {
      const folder = await makeFolder({});
      const { code, output, messages } = await runProgram([...words, '--help'], { folder });
      expect([code, messages]).toEqual([0, '']);
      const example = output.slice(output.indexOf('示例 / Example'));
      expect(example).toContain(`  jingjian ${words.join(' ')}`);
      for (const option of ['--dictionaries', '--manifest', '--jobs', '--formats', '--language', '--quiet']) {
        expect(output).toContain(option);
      }
    },
  );

  it('of the program names every command and shows examples', async () => {
    const folder = await makeFolder({});
    const { code, output } = await runProgram(['--help'], { folder });
    expect(code).toBe(0);
    for (const [command] of COMMANDS) expect(output).toMatch(new RegExp(`^ {2}${command} `, 'mu'));
    expect(output).toContain('示例 / Examples');
  });

  it('is shown on stderr, with code 2, where no command was given', async () => {
    const folder = await makeFolder({});
    const { code, output, messages } = await runProgram([], { folder });
    expect([code, output]).toEqual([2, '']);
    expect(messages).toContain('Usage: jingjian');
  });
});

describe('--version', () => {
  it('is that of package.json, alone on a line', async () => {
    const folder = await makeFolder({});
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runProgram(['--version'], { folder })).toEqual({ code: 0, output: `${version}\n`, messages: '' });
  });
});

describe('results go to stdout, messages to stderr', () => {
  it('analyze --quiet says nothing where all is well', async () => {
    const folder = await makeFolder({ '甲局/2023年总结.txt': REPORT });
    const run = await runProgram(['analyze', '甲局', '--quiet'], { folder });
    expect(run).toEqual({ code: 0, output: '', messages: '' });
    expect(readTable(path.join(folder, 'output'), 'documents')).toHaveLength(1);
  });

  it('outline prints the outline on stdout and what is odd on stderr', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT.replace('三、', '四、') });
    const { code, output, messages } = await runProgram(['outline', 'a.txt'], { folder });
    expect(code).toBe(0);
    expect(output).toMatch(/一、存在的问题/u);
    expect(output).not.toMatch(/numbering\.|metadata\./u);
    expect(messages).toMatch(/^a\.txt:7: numbering\.skipped: /mu);
  });

  it('outline of a file without text says so', async () => {
    const folder = await makeFolder({ 'empty.txt': '' });
    const { code, messages } = await runProgram(['outline', 'empty.txt'], { folder });
    expect(code).toBe(0);
    expect(messages).toMatch(/^empty\.txt: read\.empty: /mu);
  });

  it('dictionary suggest --json prints JSON and nothing else on stdout', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { code, output } = await runProgram(['dictionary', 'suggest', 'a.txt', '--json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toBeTypeOf('object');
  });

  it('evaluate --json prints JSON and nothing else on stdout', async () => {
    const words = ['evaluate', 'corpus', '--gold', 'test/gold/corpus.json', '--json'];
    const { code, output } = await runProgram(words, { folder: process.cwd() });
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveProperty('kinds');
  });

  it.each([
    ['here', {}],
    ['on a build server', { CI: 'true' }],
  ])('no colours are written %s where no terminal shows them', async (_, environment) => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { output, messages } = await runProgram(['explain', 'a.txt'], { folder, environment });
    expect(output).toContain('理论学习不够深入');
    expect(output + messages).not.toContain('\u001b');
  });

  it('colours are written into a pipe where FORCE_COLOR asks for them', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { output } = await runProgram(['explain', 'a.txt'], { folder, environment: { FORCE_COLOR: '1' } });
    expect(output).toContain('\u001b');
  });
});

describe('a reader that leaves early, as head does,', () => {
  it.each([
    ['explain', ['explain', 'a.txt']],
    ['outline', ['outline', 'a.txt']],
  ])('is no failure of %s and shows no stack', async (_, words) => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { code, messages } = await runProgram(words, { folder, hasLostReader: true });
    expect(messages).not.toContain('EPIPE');
    expect(code).toBe(0);
  });

  it('does not keep analyze from writing its tables', async () => {
    const folder = await makeFolder({ 'a.txt': REPORT });
    const { code, messages } = await runProgram(['analyze', 'a.txt'], { folder, hasLostReader: true });
    expect([code, messages]).toEqual([0, '']);
    expect(readTable(path.join(folder, 'output'), 'statements')).toHaveLength(4);
  });
});

describe('a run that is broken off', () => {
  /** Ends a run with a signal once it has begun to write; gives its exit code. */
  async function breakOff(folder: string, signal: NodeJS.Signals): Promise<number | null> {
    const child = spawn(process.execPath, [path.resolve('dist/cli.js'), 'analyze', 'in', '--output', 'out'], {
      cwd: folder,
    });
    const isWriting = () => readdirSync(path.join(folder, 'out')).some((name) => name.endsWith('.part'));
    const timer = setInterval(() => {
      if (!isWriting()) return;
      child.kill(signal);
      clearInterval(timer);
    }, 5);
    return new Promise<number | null>((resolve) => child.on('close', resolve));
  }

  it.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)(
    'by %s leaves the earlier results as they were, and the next run is whole again',
    async (signal, code) => {
      const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`in/${index}.txt`, REPORT.repeat(20)]));
      const folder = await makeFolder({ 'a.txt': REPORT, ...many });
      await runProgram(['analyze', 'a.txt', '--output', 'out', '--quiet'], { folder });
      const before = readFileSync(path.join(folder, 'out/statements.csv'), 'utf8');
      expect(await breakOff(folder, signal)).toBe(code);
      expect(readFileSync(path.join(folder, 'out/statements.csv'), 'utf8')).toBe(before);
      expect(readTable(path.join(folder, 'out'), 'documents')).toHaveLength(1);
      if (signal === 'SIGINT')
        expect(readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.part'))).toEqual([]);
      await runProgram(['analyze', 'a.txt', '--output', 'out', '--quiet'], { folder });
      expect(readdirSync(path.join(folder, 'out')).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(readFileSync(path.join(folder, 'out/statements.csv'), 'utf8')).toBe(before);
    },
  );
});
