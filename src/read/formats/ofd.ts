import { ReadFault } from '../read-fault.ts';
import { zipDirectory } from '../zip/zip-directory.ts';
import type { FormatReader } from './format-reader.ts';
import { ofdPages } from './ofd/ofd-pages.ts';
import { pagedText } from './paged-text.ts';

const SAVE_AS_PDF = 'Save it as PDF and run again with --ocr, or recognise its text and save that as .docx';

/** OFD, the layout format of Chinese offices (GB/T 33190-2016). */
export const ofdReader: FormatReader = {
  name: 'ofd',
  family: 'office',
  extensions: ['.ofd'],
  recognises: hasRoot,
  read: (bytes, path) =>
    pagedText(path, 'ofd', () => ({ pages: ofdPages(bytes), recognised: [], advice: SAVE_AS_PDF })),
};

function hasRoot(bytes: Uint8Array): boolean {
  try {
    return (zipDirectory(bytes) ?? []).some(({ name }) => name === 'OFD.xml');
  } catch (error) {
    if (error instanceof ReadFault) return false;
    throw error;
  }
}
