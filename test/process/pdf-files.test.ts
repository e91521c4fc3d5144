import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endlessPdf } from '../run/programs/endless-pdf.ts';
import { keptFolders } from '../support/kept-folder.ts';
import { type Finished, REPORT, readTable, runProgram } from './run-program.ts';

const PDF = readFileSync('test/read/formats/files/official.pdf');
/** In milliseconds; patience with a file is half a minute. */
const LONGEST = 180_000;

describe('a folder in which the font of one PDF would take years', () => {
  const makeFolder = keptFolders();
  const outputs: string[] = [];
  const runs: Finished[] = [];

  beforeAll(async () => {
    const files = { 'in/1.pdf': PDF, 'in/2.pdf': endlessPdf(), 'in/3.pdf': PDF, 'in/4.txt': REPORT };
    const folder = makeFolder(files);
    const words = ['analyze', 'in', '--no-recurrence', '--formats', 'csv'];
    const finished = await Promise.all(
      ['1', '2'].map(async (jobs) => runProgram([...words, '--jobs', jobs, '--output', `out-${jobs}`], { folder })),
    );
    runs.push(...finished);
    outputs.push(...['out-1', 'out-2'].map((name) => path.join(folder, name)));
  }, LONGEST);

  it('is read to its end, with one process and with two', () => {
    for (const { code } of runs) expect(code).toBe(0);
    for (const output of outputs) {
      const paths = readTable(output, 'documents').map((row) => row['path']);
      expect(paths).toEqual(['1.pdf', '3.pdf', '4.txt']);
    }
  });

  it('tells of that PDF alone, in one line that says what to do', () => {
    for (const output of outputs) {
      const errors = readTable(output, 'diagnostics').filter((row) => row['severity'] === 'error');
      expect(errors.map((row) => row['code'])).toEqual(['read.too-slow']);
      expect(errors[0]?.['message']).toMatch(/^2\.pdf: .*docx/u);
    }
  });

  it('gives the same tables with one process and with two', () => {
    const [one = '', two = ''] = outputs;
    for (const name of ['documents', 'statements', 'diagnostics']) {
      expect(readTable(two, name), name).toEqual(readTable(one, name));
    }
  });
});
