/** What a file really is that looks like no text, and what its owner can do. */
export interface BinaryKind {
  readonly name: string;
  readonly advice: string;
}

interface Signature extends BinaryKind {
  /** Latin-1 characters at the beginning of the file. */
  readonly start: string;
  /** Latin-1 characters that also stand somewhere in it. */
  readonly inside?: string;
}

const SAVE_AS_TEXT = 'open it in Word or WPS and save it as plain text (.txt, UTF-8)';
const COPY_TEXT = 'copy its text into a .txt file';
const UNPACK = 'unpack it and give the folder';
const RECOGNISE = 'recognise its text (OCR) and save that as a .txt file';
const LEAVE_OUT = 'leave it out';

/** The first that fits counts, so the kinds of a container stand before the container. */
const SIGNATURES: readonly Signature[] = [
  { start: 'PK\x03\x04', inside: 'word/', name: 'a Word document (.docx)', advice: SAVE_AS_TEXT },
  { start: 'PK\x03\x04', inside: 'xl/', name: 'an Excel workbook (.xlsx)', advice: COPY_TEXT },
  { start: 'PK\x03\x04', inside: 'ppt/', name: 'a PowerPoint presentation (.pptx)', advice: COPY_TEXT },
  { start: 'PK\x03\x04', inside: 'OFD.xml', name: 'an OFD document', advice: COPY_TEXT },
  { start: 'PK\x03\x04', inside: 'opendocument', name: 'an OpenDocument file', advice: SAVE_AS_TEXT },
  { start: 'PK\x03\x04', name: 'a ZIP archive', advice: UNPACK },
  { start: 'PK\x05\x06', name: 'an empty ZIP archive', advice: LEAVE_OUT },
  { start: '%PDF', name: 'a PDF', advice: COPY_TEXT },
  { start: '\xd0\xcf\x11\xe0', inside: 'W\0o\0r\0d\0D\0o\0c', name: 'a Word 97 document (.doc)', advice: SAVE_AS_TEXT },
  {
    start: '\xd0\xcf\x11\xe0',
    inside: 'W\0o\0r\0k\0b\0o\0o\0k',
    name: 'an Excel 97 workbook (.xls)',
    advice: COPY_TEXT,
  },
  { start: '\xd0\xcf\x11\xe0', name: 'an Office 97 or WPS file (OLE)', advice: SAVE_AS_TEXT },
  { start: '{\\rtf', name: 'a rich text document (RTF)', advice: SAVE_AS_TEXT },
  { start: '\x89PNG', name: 'a PNG picture', advice: RECOGNISE },
  { start: '\xff\xd8\xff', name: 'a JPEG picture', advice: RECOGNISE },
  { start: 'GIF8', name: 'a GIF picture', advice: RECOGNISE },
  { start: 'II*\0', name: 'a TIFF picture', advice: RECOGNISE },
  { start: 'MM\0*', name: 'a TIFF picture', advice: RECOGNISE },
  { start: 'Rar!\x1a\x07', name: 'a RAR archive', advice: UNPACK },
  { start: "7z\xbc\xaf'\x1c", name: 'a 7-Zip archive', advice: UNPACK },
  { start: '\x1f\x8b', name: 'a gzip archive', advice: UNPACK },
  { start: '\x7fELF', name: 'a program (ELF)', advice: LEAVE_OUT },
  { start: 'MZ\x90\0', name: 'a Windows program', advice: LEAVE_OUT },
  { start: 'SQLite format 3\0', name: 'an SQLite database', advice: LEAVE_OUT },
  { start: '\xff\xfe\0\0', name: 'UTF-32 text', advice: 'save it as UTF-8' },
  { start: '\0\0\xfe\xff', name: 'UTF-32 text', advice: 'save it as UTF-8' },
];

/** Recognises a file that is no text by the bytes it begins with; null where none is known. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  return SIGNATURES.find((signature) => fits(bytes, signature)) ?? null;
}

/** Beginnings of files that hold a document or may: where they are damaged, that is to be told instead. */
const DOCUMENTS: readonly string[] = ['PK', '%PDF', '\xd0\xcf\x11\xe0', '{\\rtf'];

/** As `binaryKind`, but only for what no document begins as: pictures, programs, archives. */
export function foreignKind(bytes: Uint8Array): BinaryKind | null {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return DOCUMENTS.some((start) => begin.startsWith(start)) ? null : binaryKind(bytes);
}

/** Bytes without a signature that hold more than one control character in a hundred are no text either. */
export function isMostlyControls(controls: number, characters: number): boolean {
  return controls === characters ? controls > 0 : controls > 1 && controls > characters / 100;
}

function fits(bytes: Uint8Array, signature: Signature): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, signature.start.length) !== signature.start) return false;
  return signature.inside === undefined || buffer.includes(signature.inside, 0, 'latin1');
}
