import { inflateSync } from 'fflate';
import { ReadFault } from '../read-fault.ts';
import type { ZipPart } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
/** In bytes: a part of text of this size has some 20 000 pages. */
const LARGEST_PART = 96 * 1024 * 1024;
/** Real parts of markup are packed to a fiftieth at most. */
const HIGHEST_RATIO = 250;
/** In bytes; below it the ratio says nothing. */
const HARMLESS = 4 * 1024 * 1024;

/**
 * Unpacks one part, never more of it than the directory claims and a document can have.
 *
 * @throws ReadFault `read.encrypted`, `read.bomb`, `read.damaged`
 */
export function unpackPart(bytes: Uint8Array, part: ZipPart): Uint8Array {
  if (part.isEncrypted) throw new ReadFault('read.encrypted', ENCRYPTED);
  if (isBomb(part)) throw new ReadFault('read.bomb', bombMessage(part));
  const packed = packedBytes(bytes, part);
  if (part.method === 0) return packed;
  if (part.method !== 8) throw damaged(part.name);
  return inflate(packed, part);
}

const ENCRYPTED = 'the file is locked with a password; open it, save it without one, and run again';

function isBomb({ size, packedSize }: ZipPart): boolean {
  return size > LARGEST_PART || (size > HARMLESS && size > packedSize * HIGHEST_RATIO);
}

function bombMessage({ name, size, packedSize }: ZipPart): string {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return `its part ${name} of ${packedSize} bytes would unpack to ${megabytes} MB, as no document does; leave the file out`;
}

function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isThere = offset + LOCAL_LENGTH <= bytes.length && view.getUint32(offset, true) === LOCAL_SIGNATURE;
  if (!isThere) throw damaged(name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(name);
  return bytes.subarray(start, start + packedSize);
}

function inflate(packed: Uint8Array, { name, size }: ZipPart): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw damaged(name);
  }
}

function damaged(name: string): ReadFault {
  const message = `the file is damaged or cut off (${name} cannot be unpacked); take it from its source again`;
  return new ReadFault('read.damaged', message);
}
