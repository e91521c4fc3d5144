import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTemporaryFolder } from '../../../src/run/programs/in-temporary-folder.ts';
import { runToEnd } from '../../../src/run/programs/run-to-end.ts';
import { TaskQueue } from '../../../src/run/programs/task-queue.ts';

const node = process.execPath;
const run = async (code: string, limit = 20_000) => runToEnd(node, ['-e', code], { folder: tmpdir(), limit });

const wait = async (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('another program', () => {
  it('is run to its end, and what it prints is given back', async () => {
    const end = await run('process.stdout.write("党建"); process.exitCode = 3');
    expect(end).toEqual({ outcome: 'ended', code: 3, output: Buffer.from('党建') });
  });

  it('that is not installed is no fault', async () => {
    expect(await runToEnd('no-such-program-here', [], { folder: tmpdir(), limit: 1000 })).toEqual({
      outcome: 'missing',
    });
  });

  it('gets its words as they are: no shell reads them', async () => {
    const words = ['-e', 'process.stdout.write(process.argv[1])', '$(touch x); "a" *.txt'];
    const end = await runToEnd(node, words, { folder: tmpdir(), limit: 20_000 });
    expect(end).toMatchObject({ output: Buffer.from('$(touch x); "a" *.txt') });
  });

  it.skipIf(process.platform === 'win32')('that takes too long is ended, with whatever it started', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = path.join(folder, 'beats');
      const beat = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(file)}, '.'), 20)`;
      const starter = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beat)}]); setInterval(() => {}, 1000)`;
      expect(await run(starter, 2500)).toEqual({ outcome: 'too-slow' });
      await wait(100);
      const beats = statSync(file).size;
      expect(beats).toBeGreaterThan(0);
      await wait(300);
      expect(statSync(file).size).toBe(beats);
    });
  });

  it('leaves nothing behind that listens for the end of this one', async () => {
    const counts = () => ['exit', 'SIGINT', 'SIGTERM'].map((event) => process.listenerCount(event));
    const before = counts();
    await run('');
    expect(counts()).toEqual(before);
  });
});

describe('a temporary folder', () => {
  it('is gone when the work in it is done, also where it failed', async () => {
    const folders: string[] = [];
    const work = async (folder: string) => {
      folders.push(folder);
      throw new Error('stop');
    };
    await expect(inTemporaryFolder(work)).rejects.toThrow('stop');
    const [folder = ''] = folders;
    expect(readdirSync(path.dirname(folder))).not.toContain(path.basename(folder));
  });
});

describe('a queue', () => {
  it('does one task at a time, in order, and goes on after one that failed', async () => {
    const queue = new TaskQueue();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`begin ${name}`);
      await wait(5);
      log.push(`end ${name}`);
      if (name === 'a') throw new Error(name);
    };
    const done = ['a', 'b', 'c'].map(async (name) => queue.add(task(name)));
    expect((await Promise.allSettled(done)).map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(log).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c']);
  });
});
