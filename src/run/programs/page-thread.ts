import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ShownPage } from '../../read/formats/paged-text.ts';
import type { PageReader } from '../../read/programs/page-reader.ts';
import { ReadFault } from '../../read/read-fault.ts';
import { type Patience, type Reading, readingOf } from './page-reading.ts';
import { TaskQueue } from './task-queue.ts';

const PROGRAM = new URL(`./page-worker${extname(import.meta.url)}`, import.meta.url);

/**
 * On a computer of 2020 a PDF is opened and its fonts are unpacked within half a second, a page takes 20 ms, and one
 * that is a photograph in 300 dpi half a second. Somebody's old laptop may be twenty times as slow.
 */
const USUAL_PATIENCE: Patience = { file: 30_000, page: 10_000 };

/**
 * Reads the pages of PDF files in a thread, one file at a time. The reader of PDF can be kept busy for minutes by a few
 * bytes, without a pause in which it could be asked to stop: only a thread can be ended from outside. It is started
 * with the first file, kept for the next ones, and started anew where it was ended. It never keeps the program alive.
 */
export class PageThread implements PageReader {
  readonly #patience: Patience;
  readonly #program: URL;
  readonly #queue = new TaskQueue();
  #worker: Worker | null = null;

  /** @param program that the thread runs; only tests have another */
  constructor(patience = USUAL_PATIENCE, program = PROGRAM) {
    this.#patience = patience;
    this.#program = program;
  }

  async pages(pdf: Uint8Array): Promise<readonly ShownPage[]> {
    return this.#queue.add(async () => {
      const reading = await this.#read(pdf);
      // What a file leaves behind may break the thread while it reads the next one, which deserves a second try.
      return pagesOf(reading.outcome === 'broken' ? await this.#read(pdf) : reading);
    });
  }

  async #read(pdf: Uint8Array): Promise<Reading> {
    const worker = this.#worker ?? this.#start();
    worker.ref();
    const bytes = new Uint8Array(pdf);
    worker.postMessage(bytes, [bytes.buffer]);
    const reading = await readingOf(worker, this.#patience);
    worker.unref();
    if (reading.outcome === 'too-slow') await this.#end(worker);
    return reading;
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on('error', () => {}); // An error that nobody listens to would end the program; `exit` follows it.
    worker.once('exit', () => this.#forget(worker));
    this.#worker = worker;
    return worker;
  }

  async #end(worker: Worker): Promise<void> {
    this.#forget(worker);
    await worker.terminate();
  }

  #forget(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
  }
}

function pagesOf(reading: Reading): readonly ShownPage[] {
  if (reading.outcome === 'read') return reading.pages;
  if (reading.outcome === 'fault') throw new ReadFault(reading.code, reading.message);
  if (reading.outcome === 'too-slow') throw new ReadFault('read.too-slow', tooSlow(reading));
  throw new Error(reading.outcome === 'failure' ? reading.message : 'the thread that read the file ended');
}

function tooSlow({ seconds, pages }: { readonly seconds: number; readonly pages: number }): string {
  return `reading was given up after ${seconds} s and ${pages} page(s): a font or picture in the PDF is damaged or huge. Print it into a new PDF, or save it as .docx`;
}
