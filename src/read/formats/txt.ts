import { decodeText } from '../decode-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Plain text in any of the encodings that Chinese offices use. */
export const txtReader: FormatReader = {
  name: 'txt',
  family: 'plain',
  extensions: ['.txt', '.text'],
  recognises: () => false,
  read: decodeText,
};
