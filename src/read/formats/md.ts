import { decodeText } from '../decode-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Markdown, read as the text it is: its signs stay, so that every offset is one of the file. */
export const mdReader: FormatReader = {
  name: 'md',
  family: 'plain',
  extensions: ['.md', '.markdown'],
  recognises: () => false,
  read: decodeText,
};
