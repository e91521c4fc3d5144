import type { Diagnostic } from '../../model/diagnostic.ts';
import { joinPages } from '../layout/join-pages.ts';
import type { PageLayout } from '../layout/page-layout.ts';
import { ReadFault } from '../read-fault.ts';
import { remarksOnLength } from '../remarks-on-length.ts';
import type { ReadText } from './format-reader.ts';

/** A page, and whether it shows only a picture. */
export interface ShownPage extends PageLayout {
  readonly isPicture: boolean;
  /** Whether something on it could not be read. */
  readonly isBroken: boolean;
}

/** The pages of a document, and what the user should know of them. */
export interface ShownPages {
  readonly pages: readonly ShownPage[];
  /** Numbers, from 1, of the pages whose text was recognised on a picture. */
  readonly recognised: readonly number[];
  /** What can be done about pages that are pictures, as a sentence. */
  readonly advice: string;
}

/** Page numbers named in a message. */
const MOST_NAMED = 10;

/**
 * Reads a document of pages to text and diagnostics. Whatever makes the reader give up becomes one diagnostic of
 * severity `error`; a fault nobody thought of is told as a damaged file, since broken bytes are what brings it about.
 *
 * @param format stands in `ReadText.encoding`: what the characters are written in is the format's own affair
 */
export async function pagedText(
  path: string,
  format: string,
  readPages: () => Promise<ShownPages> | ShownPages,
): Promise<ReadText> {
  try {
    const shown = await readPages();
    const text = joinPages(shown.pages);
    const diagnostics = [
      ...describeRecognised(shown, path),
      ...describePictures(shown, text, path),
      ...describeBroken(shown, path),
    ];
    return { text, encoding: format, diagnostics: [...diagnostics, ...describeLength(text, diagnostics, path)] };
  } catch (error) {
    const { code, message } = error instanceof ReadFault ? error : UNREADABLE;
    return { text: '', encoding: format, diagnostics: [{ path, severity: 'error', code, message }] };
  }
}

const UNREADABLE = {
  code: 'read.damaged',
  message: 'the file is damaged and cannot be read; open it, and if it can be shown, print it into a new PDF',
};

function describeRecognised({ recognised }: ShownPages, path: string): Diagnostic[] {
  if (recognised.length === 0) return [];
  const message = `the text of page(s) ${named(recognised)} was recognised on pictures and has mistakes; compare what you quote with the file`;
  return [{ path, severity: 'warning', code: 'read.recognised', message }];
}

function describePictures({ pages, advice }: ShownPages, text: string, path: string): Diagnostic[] {
  const pictures = numbersWhere(pages, (page) => page.isPicture);
  if (pictures.length === 0) return [];
  if (text === '') {
    const message = `the file is a scan: its pages are pictures. ${advice}`;
    return [{ path, severity: 'error', code: 'read.scan', message }];
  }
  const message = `page(s) ${named(pictures)} are pictures without text, perhaps scans; what stands on them is not read. ${advice}`;
  return [{ path, severity: 'warning', code: 'read.scan', message }];
}

function describeBroken({ pages }: ShownPages, path: string): Diagnostic[] {
  const broken = numbersWhere(pages, (page) => page.isBroken);
  if (broken.length === 0) return [];
  const message = `page(s) ${named(broken)} cannot be read, or not to their end; the file is damaged. Take it from its source again`;
  return [{ path, severity: 'warning', code: 'read.damaged-part', message }];
}

function numbersWhere(pages: readonly ShownPage[], fits: (page: ShownPage) => boolean): number[] {
  return pages.flatMap((page, index) => (fits(page) ? [index + 1] : []));
}

function named(numbers: readonly number[]): string {
  return numbers.slice(0, MOST_NAMED).join(', ') + (numbers.length > MOST_NAMED ? ', …' : '');
}

function describeLength(text: string, others: readonly Diagnostic[], path: string): Diagnostic[] {
  if (others.some((each) => each.severity === 'error')) return [];
  return remarksOnLength(text.length, WITHOUT_TEXT).map((remark) => ({ path, ...remark }));
}

const WITHOUT_TEXT = 'the file holds no text that can be read; add it or remove the file';
