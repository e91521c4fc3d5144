import { ReadFault } from '../../read-fault.ts';

const MARK = 0xa5ec;
/** Versions below are those of Word 6 and 95. */
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const FIRST_TABLE = 0x9a;

/** Where the tables of a Word 97 file stand: the head of its main stream. */
export interface FileInformation {
  readonly tableStream: '0Table' | '1Table';
  /** Characters of body, footnotes, headers, macros, comments, endnotes and text boxes, which follow each other. */
  readonly lengths: readonly number[];
  /** A table by its number in [MS-DOC] 2.5.6: where it begins in the table stream, and its bytes. */
  place(number: number): { readonly start: number; readonly length: number };
}

/** @throws ReadFault where the stream is of another version, locked or broken */
export function readFileInformation(main: Uint8Array): FileInformation {
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (main.length < 0x200) throw new ReadFault('read.damaged', DAMAGED);
  const isOld = view.getUint16(2, true) < WORD_97;
  if (view.getUint16(0, true) !== MARK || isOld) throw new ReadFault('read.old-format', OLD);
  const flags = view.getUint16(0x0a, true);
  if ((flags & ENCRYPTED) !== 0) throw new ReadFault('read.encrypted', LOCKED);
  const numberAt = (at: number) => (at + 4 <= main.length ? view.getUint32(at, true) : 0);
  return {
    tableStream: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    lengths: Array.from({ length: 7 }, (_, index) => numberAt(0x4c + index * 4)),
    place: (number) => ({ start: numberAt(FIRST_TABLE + number * 8), length: numberAt(FIRST_TABLE + number * 8 + 4) }),
  };
}

const DAMAGED = 'the file is cut off or damaged; take it from its source again';
const OLD = 'the file was made by Word 95 or earlier; open it in Word or WPS and save it as .docx';
const LOCKED = 'the file is locked with a password; open it, save it without one, and run again';
