import { isOleFile } from '../ole/ole-file.ts';
import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Word documents of 97 to 2003. New files of WPS called .wps are the same; locked .docx files stand in one too. */
export const docReader: FormatReader = {
  name: 'doc',
  extensions: ['.doc', '.wps', '.dot', '.wpt'],
  recognises: isOleFile,
  read: async (bytes, path) =>
    convertedText(path, async () => {
      const { readDoc } = await import('./doc/read-doc.ts');
      return readDoc(bytes);
    }),
};
