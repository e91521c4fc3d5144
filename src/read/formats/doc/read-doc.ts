import { isOleFile, OleFile } from '../../ole/ole-file.ts';
import { ReadFault } from '../../read-fault.ts';
import type { OfficeDocument } from '../converted-text.ts';
import type { Remark } from '../remark.ts';
import { remarksOn } from '../word/losses.ts';
import { type FileInformation, readFileInformation } from './file-information.ts';
import { readLists } from './lists.ts';
import { ParagraphProperties } from './paragraph-properties.ts';
import { readPieces, type TextPiece } from './pieces.ts';
import { readRuns } from './runs.ts';
import { StoryReader } from './story-reader.ts';
import { DocStyles } from './styles.ts';

/** Numbers of the tables in [MS-DOC] 2.5.6. */
const TABLES = { styles: 1, characters: 12, paragraphs: 13, pieces: 33, listPlans: 73, listUses: 74 };
const TEXT_BOXES = 6;

/**
 * Reads a Word document of 97 to 2003, as WPS writes it too, with the numbers of its automatic lists.
 *
 * @throws ReadFault where there is nothing to read
 */
export function readDoc(bytes: Uint8Array): OfficeDocument {
  if (!isOleFile(bytes) && isOlder(bytes)) throw new ReadFault('read.old-format', OLDER);
  const file = new OleFile(bytes);
  const main = file.stream('WordDocument');
  if (main === null) throw otherKind(file);
  const information = readFileInformation(main);
  const table = file.stream(information.tableStream);
  if (table === null) throw new ReadFault('read.damaged', DAMAGED);
  const pieces = readPieces(main, tableBytes(information, table, TABLES.pieces));
  if (pieces.length === 0) throw new ReadFault('read.damaged', DAMAGED);
  const data = file.stream('Data') ?? new Uint8Array(0);
  return readStories(information, pieces, storyReader(information, main, table, data));
}

/** Beginnings of files of Word for Windows 1 and 2, Word for DOS and for Macintosh, and Works for DOS. */
const OLDER_MARKS: readonly string[] = ['9ba5', 'dba5', '31be0000', 'fe37', '01fe'];
const OLDER = 'it was made by Word 2 or earlier, or by Works; open it in WPS or LibreOffice and save it as .docx';

function isOlder(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return OLDER_MARKS.some((mark) => begin.startsWith(mark));
}

const DAMAGED =
  'the file is cut off or damaged; take it from its source again, or open it in Word or WPS and save it anew';

function tableBytes(information: FileInformation, table: Uint8Array, number: number): Uint8Array {
  const { start, length } = information.place(number);
  return table.subarray(start, start + length);
}

function storyReader(information: FileInformation, main: Uint8Array, table: Uint8Array, data: Uint8Array): StoryReader {
  const bytesOf = (number: number) => tableBytes(information, table, number);
  const uses = information.place(TABLES.listUses);
  const lists = readLists(table, information.place(TABLES.listPlans).start, uses.start, uses.length);
  return new StoryReader(
    readRuns(main, bytesOf(TABLES.paragraphs), 'paragraph', data),
    readRuns(main, bytesOf(TABLES.characters), 'character', data),
    new ParagraphProperties(new DocStyles(bytesOf(TABLES.styles)), lists),
  );
}

/** The body, then what stands in text boxes. */
function readStories(information: FileInformation, pieces: readonly TextPiece[], reader: StoryReader): OfficeDocument {
  const { lengths } = information;
  reader.read(pieces, 0, lengths[0] ?? 0);
  const boxesStart = lengths.slice(0, TEXT_BOXES).reduce((total, length) => total + length, 0);
  const boxesLength = lengths[TEXT_BOXES] ?? 0;
  if (boxesLength > 0) reader.read(pieces, boxesStart, boxesStart + boxesLength - 1);
  const losses = reader.finish();
  const remarks = [...remarksOn(losses), ...cutRemark(information, pieces)];
  return { blocks: reader.blocks, remarks, encoding: encodingOf(pieces), pictures: losses.pictures };
}

function cutRemark({ lengths }: FileInformation, pieces: readonly TextPiece[]): Remark[] {
  const there = pieces.reduce((total, piece) => total + piece.text.length, 0);
  if (there >= (lengths[0] ?? 0)) return [];
  const message = 'the file is cut off: the end of its text is missing; take it from its source again';
  return [{ severity: 'warning', code: 'read.damaged', message }];
}

function encodingOf(pieces: readonly TextPiece[]): string {
  return pieces.some((piece) => piece.width === 2) ? 'utf-16le' : 'windows-1252';
}

const OTHER_KINDS: readonly (readonly [stream: string, code: string, message: string])[] = [
  [
    'EncryptedPackage',
    'read.encrypted',
    'the file is locked with a password; open it, save it without one, and run again',
  ],
  ['Workbook', 'read.mislabelled', 'it is an Excel workbook; copy its text into a Word or text file'],
  ['Book', 'read.mislabelled', 'it is an Excel workbook; copy its text into a Word or text file'],
  [
    'PowerPoint Document',
    'read.mislabelled',
    'it is a PowerPoint presentation; copy its text into a Word or text file',
  ],
  ['CONTENTS', 'read.old-format', 'it was made by Microsoft Works; open it in WPS or LibreOffice and save it as .docx'],
  ['MatOST', 'read.old-format', 'it was made by Microsoft Works; open it in WPS or LibreOffice and save it as .docx'],
];

function otherKind(file: OleFile): ReadFault {
  const [, code, message] = OTHER_KINDS.find(([stream]) => file.has(stream)) ?? ['', 'read.damaged', DAMAGED];
  return new ReadFault(code, message);
}
