import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** Text is deflated in pieces of about this many characters. */
const PIECE = 1 << 20;
/** Quick enough for a million rows; a higher level saves little on the markup of a sheet. */
const LEVEL = 4;

/**
 * A file inside an archive. Text comes in, only what it is deflated to is kept: pieces that each end on a byte, which
 * RFC 1951 (section 3.2.4) lets stand one behind the other.
 */
export class ZipEntry {
  readonly name: string;
  readonly #pieces: Buffer[] = [];
  #text = '';
  #checksum = 0;
  #size = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** @param text never ends in the middle of a character */
  append(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#deflate();
  }

  /** Bytes of the text so far, about: what waits counts by its characters. */
  get size(): number {
    return this.#size + this.#text.length;
  }

  end(): DeflatedFile {
    this.#deflate();
    this.#pieces.push(deflateRawSync(Buffer.alloc(0)));
    return { name: this.name, checksum: this.#checksum, size: this.#size, pieces: this.#pieces };
  }

  #deflate(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    this.#checksum = crc32(bytes, this.#checksum);
    this.#size += bytes.length;
    this.#pieces.push(deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }));
  }
}

export interface DeflatedFile {
  readonly name: string;
  readonly checksum: number;
  readonly size: number;
  readonly pieces: readonly Buffer[];
}

/** Writes an archive. It holds no dates, so that the same files give the same bytes. */
export function writeZip(path: string, files: readonly DeflatedFile[]): void {
  const file = openSync(path, 'w');
  try {
    let offset = 0;
    const put = (bytes: Buffer) => {
      writeSync(file, bytes);
      offset += bytes.length;
    };
    const directory = files.map((each) => {
      const entry = directoryEntry(each, offset);
      put(localHeader(each));
      each.pieces.forEach(put);
      return entry;
    });
    const start = offset;
    directory.forEach(put);
    put(endOfDirectory(files.length, offset - start, start));
  } finally {
    closeSync(file);
  }
}

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** The first day that the format can tell. */
const NO_DATE = 0x0021;

/** What both headers of a file say of it, 26 bytes. */
function description({ name, checksum, size, pieces }: DeflatedFile): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(VERSION, 0);
  bytes.writeUInt16LE(UTF8_NAMES, 2);
  bytes.writeUInt16LE(DEFLATED, 4);
  bytes.writeUInt16LE(NO_DATE, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(
    pieces.reduce((total, piece) => total + piece.length, 0),
    14,
  );
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), 22);
  return bytes;
}

function localHeader(file: DeflatedFile): Buffer {
  return Buffer.concat([signature(0x04034b50), description(file), Buffer.from(file.name)]);
}

function directoryEntry(file: DeflatedFile, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([VERSION, 0]);
  return Buffer.concat([signature(0x02014b50), madeBy, description(file), rest, Buffer.from(file.name)]);
}

function endOfDirectory(files: number, size: number, start: number): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(files, 4);
  bytes.writeUInt16LE(files, 6);
  bytes.writeUInt32LE(size, 8);
  bytes.writeUInt32LE(start, 12);
  return Buffer.concat([signature(0x06054b50), bytes]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
