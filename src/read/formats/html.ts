import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Within this many bytes a page says that it is one. */
const HEAD = 1024;
const PAGE = /^(?:\s|<!--[\s\S]{0,600}?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta)\b/iu;

/** Web pages, which some programs also call .doc. */
export const htmlReader: FormatReader = {
  name: 'html',
  family: 'markup',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: isPage,
  read: async (bytes, path) =>
    convertedText(path, async () => {
      const { readHtml } = await import('./html/read-html.ts');
      return readHtml(bytes);
    }),
};

function isPage(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString('latin1');
  return PAGE.test(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, '').replaceAll('\0', ''));
}
