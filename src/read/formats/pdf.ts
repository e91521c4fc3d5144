import type { FormatReader } from './format-reader.ts';
import { pagedText } from './paged-text.ts';
import { pdfPages } from './pdf-pages.ts';
import { readPictures } from './read-pictures.ts';

/** How far behind the beginning of a file the mark of a PDF may stand: mail programs put lines before it. */
const MARK_WITHIN = 1024;

/** PDF with text in it: paragraphs are found by the layout. A scan is told as one, or recognised where that is wanted. */
export const pdfReader: FormatReader = {
  name: 'pdf',
  extensions: ['.pdf'],
  recognises: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MARK_WITHIN)).includes('%PDF-'),
  read: (bytes, path, programs) =>
    pagedText(path, 'pdf', async () => readPictures(await pdfPages(bytes), programs?.recogniser ?? null, bytes, path)),
};
