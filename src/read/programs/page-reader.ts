import type { ShownPage } from '../formats/paged-text.ts';

/** Reads the pages of PDF files beside this program, so that a file on which the reading does not end can be given up. */
export interface PageReader {
  /** @throws ReadFault where `pdfPages` does, and `read.too-slow` where the file was given up */
  pages(pdf: Uint8Array): Promise<readonly ShownPage[]>;
}
