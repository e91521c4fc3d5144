import { decodeText } from '../decode-text.ts';
import { docReader } from './doc.ts';
import { docxReader } from './docx.ts';
import type { FormatReader } from './format-reader.ts';
import { htmlReader } from './html.ts';
import { mdReader } from './md.ts';
import { mhtReader } from './mht.ts';
import { ofdReader } from './ofd.ts';
import { pdfReader } from './pdf.ts';
import { rtfReader } from './rtf.ts';
import { txtReader } from './txt.ts';

/** Every format that is read. */
export const FORMAT_READERS: readonly FormatReader[] = [
  docxReader,
  docReader,
  rtfReader,
  mhtReader,
  htmlReader,
  txtReader,
  mdReader,
  pdfReader,
  ofdReader,
];

/** The extensions of all formats, in small letters with the dot. */
export function readableExtensions(readers: readonly FormatReader[] = FORMAT_READERS): readonly string[] {
  return readers.flatMap((reader) => reader.extensions);
}

/**
 * The reader for a file: the first that knows the bytes, since a file is often called what it is not, else the one of
 * the extension. Plain text is often called .doc by old systems, and read as text.
 *
 * @returns null where no reader fits
 */
export function chooseReader(
  bytes: Uint8Array,
  path: string,
  readers: readonly FormatReader[] = FORMAT_READERS,
): FormatReader | null {
  const name = path.toLowerCase();
  const known = readers.find((reader) => reader.recognises(bytes));
  if (known !== undefined) return known;
  const named = readers.find((reader) => reader.extensions.some((extension) => name.endsWith(extension))) ?? null;
  return named !== null && named.family === 'office' && isPlainText(bytes) ? txtReader : named;
}

/** In bytes. */
const SAMPLE = 65_536;

/** Damaged rich text is text as well, but none that anybody wrote. */
function isPlainText(bytes: Uint8Array): boolean {
  const { text, diagnostics } = decodeText(bytes.subarray(0, SAMPLE), '');
  const isReadable = text.trim() !== '' && diagnostics.every(({ severity }) => severity === 'info');
  return isReadable && !text.includes('{\\') && !text.includes('%%EOF');
}
