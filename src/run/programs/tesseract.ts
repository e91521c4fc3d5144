import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PageRecogniser, RecognisedPage, Recognition } from '../../read/programs/page-recogniser.ts';
import { inTemporaryFolder } from './in-temporary-folder.ts';
import { recognisedPage } from './recognised-page.ts';
import { runToEnd } from './run-to-end.ts';
import { TaskQueue } from './task-queue.ts';

/** In milliseconds, of one page, for drawing it and for reading it. */
const LIMIT = 120_000;
/** Of the longer side, in pixels: 300 to the inch on A4, and no more on pages that claim to be a mile long. */
const LONGER_SIDE = 3508;
const LANGUAGE = 'chi_sim';
const WHAT = {
  tesseract: `Tesseract with simplified Chinese (Debian: tesseract-ocr, tesseract-ocr-chi-sim)`,
  pdftoppm: 'pdftoppm (Debian: poppler-utils)',
};

/** Tesseract, which reads what pdftoppm draws. One page at a time; both work without a network. */
export class Tesseract implements PageRecogniser {
  readonly name = 'Tesseract';
  readonly #tell: (progress: string) => void;
  readonly #queue = new TaskQueue();
  #missing: string | null = null;

  /** @param tell is told of each page */
  constructor(tell: (progress: string) => void) {
    this.#tell = tell;
  }

  async recognise(pdf: Uint8Array, numbers: readonly number[], file: string): Promise<Recognition> {
    return this.#queue.add(async () => {
      if (this.#missing !== null) return { outcome: 'missing', what: this.#missing };
      return inTemporaryFolder(async (folder) => {
        const recognition = await this.#recogniseIn(folder, pdf, numbers, file);
        if (recognition.outcome === 'missing') this.#missing = recognition.what;
        return recognition;
      });
    });
  }

  async #recogniseIn(folder: string, pdf: Uint8Array, numbers: readonly number[], file: string): Promise<Recognition> {
    if (!(await knowsChinese(folder))) return { outcome: 'missing', what: WHAT.tesseract };
    await writeFile(path.join(folder, 'document.pdf'), pdf);
    const pages = new Map<number, RecognisedPage>();
    for (const [index, number] of numbers.entries()) {
      this.#tell(`${file}: OCR ${index + 1}/${numbers.length}`);
      const page = await recognisePage(folder, number);
      if (page === 'missing') return { outcome: 'missing', what: WHAT.pdftoppm };
      if (page !== null) pages.set(number, page);
    }
    return { outcome: 'recognised', pages };
  }
}

async function knowsChinese(folder: string): Promise<boolean> {
  const end = await runToEnd('tesseract', ['--list-langs'], { folder, limit: LIMIT });
  return end.outcome === 'ended' && new RegExp(`^${LANGUAGE}\\s*$`, 'mu').test(end.output.toString());
}

/** Null where the page cannot be drawn or read in time. */
async function recognisePage(folder: string, number: number): Promise<RecognisedPage | 'missing' | null> {
  const page = ['-f', String(number), '-l', String(number)];
  const size = ['-scale-to', String(LONGER_SIDE)];
  const draw = [...page, ...size, '-gray', '-png', '-singlefile', 'document.pdf', 'page'];
  const drawn = await runToEnd('pdftoppm', draw, { folder, limit: LIMIT });
  if (drawn.outcome === 'missing') return 'missing';
  if (drawn.outcome === 'too-slow' || drawn.code !== 0) return null;
  const read = ['page.png', 'stdout', '-l', LANGUAGE, '--psm', '3', 'tsv'];
  const end = await runToEnd('tesseract', read, { folder, limit: LIMIT });
  return end.outcome === 'ended' && end.code === 0 ? recognisedPage(end.output.toString()) : null;
}
