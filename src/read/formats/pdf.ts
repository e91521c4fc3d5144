import type { FormatReader } from './format-reader.ts';
import { pagedText, type ShownPage } from './paged-text.ts';
import { pdfPages } from './pdf/pdf-pages.ts';
import { readPictures } from './read-pictures.ts';

/** How far behind the beginning of a file the mark of a PDF may stand: mail programs put lines before it. */
const MARK_WITHIN = 1024;

/** PDF with text in it: paragraphs are found by the layout. A scan is told as one, or recognised where that is wanted. */
export const pdfReader: FormatReader = {
  name: 'pdf',
  family: 'office',
  extensions: ['.pdf'],
  recognises: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MARK_WITHIN)).includes('%PDF-'),
  read: (bytes, path, programs) =>
    pagedText(path, 'pdf', async () => {
      const pages = await (programs?.pageReader?.pages(bytes) ?? pagesHere(bytes));
      return readPictures(pages, programs?.recogniser ?? null, bytes, path);
    }),
};

async function pagesHere(bytes: Uint8Array): Promise<ShownPage[]> {
  const pages: ShownPage[] = [];
  for await (const page of pdfPages(bytes)) pages.push(page);
  return pages;
}
