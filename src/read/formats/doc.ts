import { isOleFile } from '../ole/ole-file.ts';
import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Word documents of 97 to 2003. New files of WPS called .wps are the same; locked .docx files stand in one too. */
export const docReader: FormatReader = {
  name: 'doc',
  family: 'office',
  extensions: ['.doc', '.wps', '.dot', '.wpt'],
  recognises: isOleFile,
  read: async (bytes, path, programs) => {
    const own = await convertedText(path, async () => {
      const { readDoc } = await import('./doc/read-doc.ts');
      return readDoc(bytes);
    });
    if (programs === undefined || programs.converter === null) return own;
    const { readConverted } = await import('./doc/read-converted.ts');
    return readConverted(own, bytes, path, programs.converter);
  },
};
