import { ReadFault } from '../read-fault.ts';

/** A part of a ZIP container as its directory describes it; nothing is unpacked to know this. */
export interface ZipPart {
  readonly name: string;
  /** In bytes, as the directory claims. */
  readonly size: number;
  readonly packedSize: number;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Of its local header. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const MOST_PARTS = 20_000;

/**
 * The directory of a ZIP container; null where the bytes hold none, since they are cut or something else.
 *
 * @throws ReadFault `read.bomb` where it names more parts than a document can have
 */
export function zipDirectory(bytes: Uint8Array): ZipPart[] | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) throw tooManyParts(count);
  return entries(bytes, view, view.getUint32(end + 16, true), count);
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function entries(bytes: Uint8Array, view: DataView, start: number, count: number): ZipPart[] | null {
  const parts: ZipPart[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const nameLength = view.getUint16(at + 28, true);
    parts.push(entryAt(bytes, view, at, nameLength));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipPart {
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  return {
    name: Buffer.from(name).toString('utf8'),
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    offset: view.getUint32(at + 42, true),
  };
}

function tooManyParts(count: number): ReadFault {
  return new ReadFault('read.bomb', `the file holds ${count} parts, more than any document has; leave it out`);
}
