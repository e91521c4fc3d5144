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
 * The reader for a file: the first that knows the bytes, since a file is often called what it is not,
 * else the one of the extension.
 *
 * @returns null where no reader fits
 */
export function chooseReader(
  bytes: Uint8Array,
  path: string,
  readers: readonly FormatReader[] = FORMAT_READERS,
): FormatReader | null {
  const name = path.toLowerCase();
  return (
    readers.find((reader) => reader.recognises(bytes)) ??
    readers.find((reader) => reader.extensions.some((extension) => name.endsWith(extension))) ??
    null
  );
}
