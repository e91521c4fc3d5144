import * as fileSystem from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { ReadFault } from '../read-fault.ts';
import type { Archive, ArchiveEntry, ArchiveLocation } from './archive.ts';
import { MOST_ENTRIES } from './archive-limits.ts';
import { entryNames, type RawName } from './entry-name.ts';

const UTF8_FLAG = 0x800;
/** Header id of Info-ZIP's Unicode path field: version, CRC of the plain name, the name in UTF-8. */
const UNICODE_PATH = 0x7075;
const UNIX_LINK = 0xa000;
const UNIX_KIND = 0xf000;

/**
 * Opens a ZIP archive. Only its directory is read; entries are read one by one when they are asked for.
 *
 * @throws ReadFault where it is damaged or has too many entries
 */
export async function openZip(location: ArchiveLocation): Promise<Archive> {
  const zip = await openDirectory(location);
  const all = await readEntries(zip);
  const names = entryNames(all.map(rawName));
  const files = all.flatMap((raw, index) => {
    const name = names[index] ?? '';
    return name.endsWith('/') || isLink(raw) ? [] : [{ raw, entry: describe(raw, name, index) }];
  });
  const rawByIndex = new Map(files.map(({ raw, entry }) => [entry.index, raw]));
  return {
    entries: files.map(({ entry }) => entry),
    read: async (entry) => {
      const raw = rawByIndex.get(entry.index);
      if (raw === undefined) throw damaged('it has changed since it was listed');
      return readEntry(zip, raw);
    },
  };
}

/** Opens the file anew for every stretch that is read, so that nothing stays open between two entries. */
class FileReader extends yauzl.RandomAccessReader {
  readonly #absolutePath: string;

  constructor(absolutePath: string) {
    super();
    this.#absolutePath = absolutePath;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return fileSystem.createReadStream(this.#absolutePath, { start, end: end - 1 });
  }
}

const OPTIONS = { decodeStrings: false, lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;

async function openDirectory(location: ArchiveLocation): Promise<yauzl.ZipFile> {
  const size = 'bytes' in location ? 0 : (await stat(location.absolutePath)).size;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: yauzl.ZipFile) => (zip ? resolve(zip) : reject(faultOf(error)));
    if ('bytes' in location) yauzl.fromBuffer(Buffer.from(location.bytes), OPTIONS, done);
    else yauzl.fromRandomAccessReader(new FileReader(location.absolutePath), size, OPTIONS, done);
  });
}

async function readEntries(zip: yauzl.ZipFile): Promise<yauzl.Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw tooMany(zip.entryCount);
  return new Promise((resolve, reject) => {
    const entries: yauzl.Entry[] = [];
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error: Error) => reject(faultOf(error)));
    zip.readEntry();
  });
}

/** Without `decodeStrings` the name is bytes, whatever its type says. */
function rawName(raw: yauzl.Entry): RawName {
  const bytes = raw.fileName as unknown as Buffer;
  if ((raw.generalPurposeBitFlag & UTF8_FLAG) !== 0) return { bytes, declared: bytes.toString('utf8') };
  const field = raw.extraFields.find(({ id, data }) => id === UNICODE_PATH && data.length > 5);
  const isCurrent = field !== undefined && field.data.readUInt32LE(1) === crc32(bytes);
  return { bytes, declared: isCurrent ? field.data.toString('utf8', 5) : null };
}

function isLink(raw: yauzl.Entry): boolean {
  return ((raw.externalFileAttributes >>> 16) & UNIX_KIND) === UNIX_LINK;
}

function describe(raw: yauzl.Entry, name: string, index: number): ArchiveEntry {
  const { uncompressedSize, compressedSize } = raw;
  return { index, name, size: uncompressedSize, packedSize: compressedSize, isEncrypted: raw.isEncrypted() };
}

/** Stops as soon as there is more than the directory claims. */
async function readEntry(zip: yauzl.ZipFile, raw: yauzl.Entry): Promise<Uint8Array> {
  try {
    const stream = await openStream(zip, raw);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    if (crc32(bytes) !== raw.crc32) throw damaged('its checksum is another');
    return bytes;
  } catch (error) {
    throw error instanceof ReadFault ? error : faultOf(error);
  }
}

async function openStream(zip: yauzl.ZipFile, raw: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(raw, (error, stream) => (stream ? resolve(stream) : reject(error)));
  });
}

function faultOf(error: unknown): ReadFault {
  return damaged(error instanceof Error ? error.message : String(error));
}

function damaged(reason: string): ReadFault {
  return new ReadFault(
    'read.damaged',
    `the archive is damaged, cut off or packed in a way that is not read (${reason}); pack it anew`,
  );
}

function tooMany(count: number): ReadFault {
  return new ReadFault(
    'read.too-large',
    `the archive holds ${count} files, at most ${MOST_ENTRIES} are read; split it`,
  );
}
