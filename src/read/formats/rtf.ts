import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Rich text, which Word also opens where it is called .doc. */
export const rtfReader: FormatReader = {
  name: 'rtf',
  family: 'office',
  extensions: ['.rtf'],
  recognises: (bytes) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(5, bytes.byteLength)).toString('latin1') === '{\\rtf',
  read: async (bytes, path) =>
    convertedText(path, async () => {
      const { readRtf } = await import('./rtf/read-rtf.ts');
      return readRtf(bytes);
    }),
};
