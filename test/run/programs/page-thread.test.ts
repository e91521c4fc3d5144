import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/read/formats/pdf.ts';
import { NO_PROGRAMS } from '../../../src/read/programs/outside-programs.ts';
import type { PageReader } from '../../../src/read/programs/page-reader.ts';
import { PageThread } from '../../../src/run/programs/page-thread.ts';
import { keptFolders } from '../../support/kept-folder.ts';
import { endlessPdf } from './endless-pdf.ts';

const SOON = { file: 2000, page: 2000 };
const GENEROUS = { file: 60_000, page: 10_000 };
const own = (name: string) => readFileSync(path.join('test/read/formats/files', name));
const readWith = async (pageReader: PageReader | null, bytes: Uint8Array) =>
  pdfReader.read(bytes, 'a.pdf', { ...NO_PROGRAMS, pageReader });

/** Does what the file says by its letters. It knows how many files it was sent before, and says so by the width. */
const STAND_IN = `
import { appendFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
let files = 0;
parentPort.on('message', async (bytes) => {
  files += 1;
  appendFileSync(new URL('log', import.meta.url), Buffer.from(bytes).toString() + ' ');
  for (const step of Buffer.from(bytes).toString()) {
    if (step === 'p') parentPort.postMessage({ kind: 'page', page: { width: files, height: 0, runs: [], rules: [] } });
    if (step === 'w') await new Promise((resolve) => setTimeout(resolve, 1200));
    if (step === 'h') for (;;);
    if (step === 'x') process.exit(1);
    if (step === 't') throw new Error('late');
    if (step === 'l') setTimeout(() => { throw new Error('late'); }, 50);
  }
  parentPort.postMessage({ kind: 'end' });
});
`;

describe('a thread that reads PDF files', () => {
  const makeFolder = keptFolders();
  const threadWith = (patience: typeof SOON) => {
    const folder = makeFolder({ 'stand-in.mjs': STAND_IN });
    const thread = new PageThread(patience, pathToFileURL(path.join(folder, 'stand-in.mjs')));
    const pages = async (steps: string) => (await thread.pages(Buffer.from(steps))).map(({ width }) => width);
    return { thread, pages, sent: () => readFileSync(path.join(folder, 'log'), 'utf8').trim() };
  };

  it('is one for all of them, and reads them in their order', async () => {
    const { pages, sent } = threadWith(GENEROUS);
    expect(await Promise.all([pages('wp'), pages('pp'), pages('')])).toEqual([[1], [2, 2], []]);
    expect(sent()).toBe('wp pp');
  });

  it('gives a file up that it does not come to the end of, and goes on with a new thread', async () => {
    const { thread, pages } = threadWith(SOON);
    const [slow, next] = [readWith(thread, Buffer.from('ph')), pages('p')];
    const { text, diagnostics } = await slow;
    expect(text).toBe('');
    expect(diagnostics).toMatchObject([{ path: 'a.pdf', severity: 'error', code: 'read.too-slow' }]);
    expect(diagnostics[0]?.message).toMatch(/given up after 4 s and 1 page\(s\).+\.docx$/u);
    expect(await next).toEqual([1]);
  });

  it('has more patience the more pages a file has given', async () => {
    const { pages } = threadWith(SOON);
    expect(await pages('wpwpwp')).toEqual([1, 1, 1]);
    await expect(pages('wwwp')).rejects.toMatchObject({ code: 'read.too-slow' });
  });

  it('loses no patience while this program itself is busy', async () => {
    const { pages } = threadWith(SOON);
    expect(await pages('p')).toEqual([1]);
    const reading = pages('wp');
    await new Promise((resolve) => setTimeout(resolve, 100));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
    expect(await reading).toEqual([2]);
  });

  it('reads a file again whose thread broke, since the file before may be to blame', async () => {
    const { pages, sent } = threadWith(GENEROUS);
    expect(await pages('l')).toEqual([]);
    expect(await pages('wp')).toEqual([1]);
    expect(sent()).toBe('l wp wp');
  });

  it.each(['x', 't'])('tells a file as damaged that breaks it twice (%s), and goes on', async (steps) => {
    const { thread, pages, sent } = threadWith(GENEROUS);
    expect((await readWith(thread, Buffer.from(steps))).diagnostics).toMatchObject([{ code: 'read.damaged' }]);
    expect(await pages('p')).toEqual([1]);
    expect(sent()).toBe(`${steps} ${steps} p`);
  });

  it('leaves the bytes of a file to their owner', async () => {
    const bytes = Buffer.from('p');
    await threadWith(GENEROUS).thread.pages(bytes);
    expect(bytes.toString()).toBe('p');
  });
});

/** Starts the program of the thread from its source. */
const FROM_SOURCE = `
import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
register();
await import(${JSON.stringify(new URL('../../../src/run/programs/page-worker.ts', import.meta.url).href)});
`;

describe('a PDF that is read in a thread', () => {
  const makeFolder = keptFolders();
  const fromSource = (patience: typeof SOON) =>
    new PageThread(
      patience,
      pathToFileURL(path.join(makeFolder({ 'from-source.mjs': FROM_SOURCE }), 'from-source.mjs')),
    );

  it('gives what it gives without one, text and faults alike', async () => {
    const thread = fromSource(GENEROUS);
    const files = ['official.pdf', 'browser.pdf', 'locked.pdf'].map(own);
    for (const bytes of [...files, own('official.pdf').subarray(0, 20_000), Buffer.from('%PDF-1.7\n')]) {
      expect(await readWith(thread, bytes)).toEqual(await readWith(null, bytes));
    }
  });

  it('is given up where its font would take years', async () => {
    const { diagnostics } = await readWith(fromSource({ file: 5000, page: 5000 }), endlessPdf());
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'read.too-slow' }]);
  });
});
