import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/commands/analyze/run-record.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { runProgram } from './run-program.ts';

const corpus = path.resolve('corpus');
/** A part of the sample is enough, and quick. */
const units = readdirSync(corpus)
  .slice(0, 2)
  .map((unit) => path.join(corpus, unit));

/** Every file of a folder of results. */
function resultsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [name, name === 'run.json' ? withoutCircumstances(text) : text];
    }),
  );
}

/** What may differ: how long it took, in how many processes, in what language, and the order in which paths were given. */
function withoutCircumstances(text: string): string {
  const { timings, ...record } = JSON.parse(text) as RunRecord;
  const { jobs, language, paths, ...options } = record.options;
  for (const circumstance of [timings, jobs, language, paths]) expect(circumstance).toBeDefined();
  return JSON.stringify({ ...record, options });
}

describe('the same documents give to the byte the same tables', () => {
  const makeFolder = keptFolders();
  let folder = '';
  let first: Record<string, string>;

  const run = async (output: string, words: readonly string[]) => {
    const { code } = await runProgram(['analyze', ...words, '--quiet', '--output', output], { folder });
    expect(code).toBe(0);
    return resultsOf(path.join(folder, output));
  };

  beforeAll(async () => {
    folder = makeFolder({});
    first = await run('first', units);
  });

  it('when it is run again, in a folder that already holds results', async () => {
    expect(await run('first', units)).toEqual(first);
  });

  it('whatever the order in which its folders are named, and if one is named twice', async () => {
    expect(await run('backward', units.toReversed())).toEqual(first);
    expect(await run('twice', [...units, ...units.slice(0, 1)])).toEqual(first);
  });

  it('whatever the number of processes and the language of messages, which only the page opens in', async () => {
    const { 'report.html': page, ...tables } = await run('english', [...units, '--jobs', '2', '--language', 'en']);
    expect({ ...tables, 'report.html': page?.replace('"language":"en"', '"language":"zh"') }).toEqual(first);
  });
});
