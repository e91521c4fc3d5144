import { zipDirectory } from '../zip/zip-directory.ts';
import { convertedText } from './converted-text.ts';
import type { FormatReader } from './format-reader.ts';

/** Word documents of 2007 and later, which WPS writes too. */
export const docxReader: FormatReader = {
  name: 'docx',
  family: 'office',
  extensions: ['.docx', '.docm', '.dotx'],
  recognises: holdsWordDocument,
  read: async (bytes, path) =>
    convertedText(path, async () => {
      const { readDocx } = await import('./docx/read-docx.ts');
      return readDocx(bytes);
    }),
};

/** By the names of its parts: an archive may hold whole Word documents, and their names among its own. */
function holdsWordDocument(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const names = partNames(bytes);
  return names.includes('[content_types].xml') && names.some((name) => /^word\/[^/]+\.xml$/u.test(name));
}

function partNames(bytes: Uint8Array): string[] {
  try {
    return (zipDirectory(bytes) ?? []).map((part) =>
      part.name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase(),
    );
  } catch {
    return [];
  }
}
