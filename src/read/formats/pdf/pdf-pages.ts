import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextRun } from '../../layout/page-layout.ts';
import { hasGaps } from '../../layout/page-rows.ts';
import { ReadFault } from '../../read-fault.ts';
import type { ShownPage } from '../paged-text.ts';
import { pageRules } from './page-rules.ts';
import { isPdfBomb } from './pdf-bomb.ts';

/** More pages than any document of this kind has; each costs some hundredths of a second. */
const MOST_PAGES = 3000;
/** Pieces of text on one page; a page of characters that are placed one by one has some thousand. */
const MOST_RUNS = 50_000;

type Pdfjs = typeof import('pdfjs-dist');

/**
 * Reads the pages of a PDF, one after the other.
 *
 * @throws ReadFault where it is encrypted, damaged or has too many pages
 */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<ShownPage> {
  if (isPdfBomb(bytes)) throw new ReadFault('read.bomb', BOMB);
  const pdfjs = await loadPdfjs();
  const document = await open(pdfjs, bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new ReadFault('read.too-large', TOO_MANY_PAGES);
    for (let number = 1; number <= document.numPages; number += 1) yield await readPage(pdfjs, document, number);
  } finally {
    await document.loadingTask.destroy();
  }
}

const TOO_MANY_PAGES = `the PDF has more than ${MOST_PAGES} pages; split it into its documents`;
const BOMB = 'the PDF would unpack to far more than any document holds; leave it out';
const DAMAGED = 'the PDF is damaged or cut off; open it, and if it can be shown, print it into a new PDF';
const ENCRYPTED = 'the PDF is encrypted; open it with its password and save it without one';

/** It is 2 MB of code, which a run without a PDF does without. */
async function loadPdfjs(): Promise<Pdfjs> {
  addMissingGlobals();
  return (await import('pdfjs-dist/legacy/build/pdf.mjs')) as Pdfjs;
}

/** Where the optional canvas is not installed, pdfjs needs these to be loaded at all, but not to read text. */
function addMissingGlobals(): void {
  const surroundings = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) surroundings[name] ??= class {};
}

async function open(pdfjs: Pdfjs, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: `${path.join(folder, 'cmaps')}${path.sep}`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(folder, 'standard_fonts')}${path.sep}`,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (error instanceof Error && error.name === 'PasswordException') throw new ReadFault('read.encrypted', ENCRYPTED);
    throw new ReadFault('read.damaged', DAMAGED);
  }
}

/** A page that cannot be read is as good as empty; the others are not lost by it. */
async function readPage(pdfjs: Pdfjs, document: PDFDocumentProxy, number: number): Promise<ShownPage> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const runs = await textRuns(pdfjs, page, viewport.transform);
    const isPicture = runs.length === 0 && (await showsPicture(pdfjs, page));
    const rules = hasGaps(runs) ? pageRules(await page.getOperatorList(), pdfjs.OPS, viewport.transform) : [];
    page.cleanup();
    return { width: viewport.width, height: viewport.height, runs, rules, isPicture, isBroken: false };
  } catch {
    return { width: 0, height: 0, runs: [], isPicture: false, isBroken: true };
  }
}

async function textRuns(pdfjs: Pdfjs, page: PDFPageProxy, view: number[]): Promise<TextRun[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.slice(0, MOST_RUNS).flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform(view, item.transform) as number[];
    const isUpright = Math.abs(b) <= Math.abs(a) * 0.02 && a > 0;
    const size = Math.hypot(c, d);
    return isUpright ? [{ text: item.str, x, y, width: item.width, size: Math.round(size * 10) / 10 }] : [];
  });
}

async function showsPicture(pdfjs: Pdfjs, page: PDFPageProxy): Promise<boolean> {
  const { fnArray } = await page.getOperatorList();
  const { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject } = pdfjs.OPS;
  return fnArray.some((each) => [paintImageXObject, paintInlineImageXObject, paintImageMaskXObject].includes(each));
}
