import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Within this many bytes the head of a message ends. */
const HEAD = 4096;
const VERSION = /(?:^|\n)mime-version:/iu;
const PAGES = /(?:^|\n)content-type:\s*(?:multipart\/(?:related|alternative)|text\/html)/iu;

/** Web pages saved into one file by a browser or by Word, which often calls them .doc. */
export const mhtReader: FormatReader = {
  name: 'mht',
  family: 'markup',
  extensions: ['.mht', '.mhtml'],
  recognises: isSavedPage,
  read: async (bytes, path) =>
    convertedText(path, async () => {
      const { readMht } = await import('./mht/read-mht.ts');
      return readMht(bytes);
    }),
};

function isSavedPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1');
  return VERSION.test(head) && PAGES.test(head);
}
