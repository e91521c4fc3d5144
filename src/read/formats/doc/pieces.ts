import { BinaryCursor } from './binary-cursor.ts';

/** A stretch of text and where it stands in the main stream. */
export interface TextPiece {
  /** In characters from the beginning of the text. */
  readonly start: number;
  readonly end: number;
  /** In bytes of the main stream. */
  readonly place: number;
  /** 1 for the code page of Western Europe, 2 for UTF-16. */
  readonly width: 1 | 2;
  readonly text: string;
}

const PROPERTIES = 1;
const TABLE = 2;
const NARROW = 0x40000000;

/** Reads the table of pieces that a text was put together from ([MS-DOC] 2.8.35). */
export function readPieces(main: Uint8Array, table: Uint8Array): TextPiece[] {
  const cursor = new BinaryCursor(table);
  while (!cursor.isAtEnd) {
    const kind = cursor.byte();
    if (kind === PROPERTIES) cursor.at += cursor.short();
    else if (kind === TABLE) return piecesOf(main, cursor.bytes(cursor.long()));
    else break;
  }
  return [];
}

function piecesOf(main: Uint8Array, table: Uint8Array): TextPiece[] {
  const count = Math.floor((table.length - 4) / 12);
  const ends = new BinaryCursor(table);
  const places = new BinaryCursor(table, (count + 1) * 4);
  const pieces: TextPiece[] = [];
  let start = ends.long();
  let budget = main.length;
  for (let index = 0; index < count && budget > 0; index += 1) {
    const end = ends.long();
    places.at += 2;
    const written = places.long();
    places.at += 2;
    const piece = pieceAt(main, start, end, written);
    budget -= piece.text.length;
    pieces.push(piece);
    start = end;
  }
  return pieces;
}

function pieceAt(main: Uint8Array, start: number, end: number, written: number): TextPiece {
  const isNarrow = Math.floor(written / NARROW) % 2 === 1;
  const position = written % NARROW;
  const width = isNarrow ? 1 : 2;
  const place = isNarrow ? Math.floor(position / 2) : position;
  const bytes = main.subarray(place, place + Math.max(0, end - start) * width);
  const text = isNarrow
    ? new TextDecoder('windows-1252').decode(bytes)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le');
  return { start, end, place, width, text };
}
