import { ReadFault } from '../read-fault.ts';

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const STREAM = 2;
const ROOT = 5;
const SHORT_SECTOR = 64;
const OWN_SECTORS = 109;
/** Sectors above it are marks: end of a chain, free. */
const LAST_SECTOR = 0xfffffffa;

/** Whether the bytes begin as every OLE file does. */
export function isOleFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/**
 * The streams of an OLE compound file ([MS-CFB]). A chain of sectors is never followed further than the file is
 * long, so that a broken one ends.
 */
export class OleFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #next: Uint32Array;
  readonly #shortNext: Uint32Array;
  readonly #shortStream: Uint8Array;
  readonly #cutoff: number;
  readonly #streams: ReadonlyMap<string, Entry>;

  /** @throws ReadFault `read.damaged` */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = bytes.length < HEADER_LENGTH ? 0 : this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new ReadFault('read.damaged', BROKEN);
    this.#sectorSize = 2 ** shift;
    this.#cutoff = this.#view.getUint32(56, true);
    this.#next = toNumbers(this.#join(this.#tableSectors()));
    const entries = entriesOf(this.#chain(this.#view.getUint32(48, true)));
    this.#shortNext = toNumbers(this.#chain(this.#view.getUint32(60, true)));
    const root = entries.find((entry) => entry.kind === ROOT);
    this.#shortStream = root === undefined ? new Uint8Array(0) : this.#chain(root.start);
    this.#streams = new Map(topEntries(entries, root).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.#streams.has(name);
  }

  /** The bytes of a stream of the top folder; null where there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.#streams.get(name);
    if (entry === undefined || entry.kind !== STREAM) return null;
    const bytes = entry.size < this.#cutoff ? this.#shortChain(entry.start) : this.#chain(entry.start);
    return bytes.subarray(0, entry.size);
  }

  #tableSectors(): number[] {
    const sectors = this.#numbersAt(76, OWN_SECTORS);
    let more = this.#view.getUint32(68, true);
    const most = Math.ceil(this.#bytes.length / this.#sectorSize / (this.#sectorSize / 4)) + 1;
    while (more < LAST_SECTOR && sectors.length < most + OWN_SECTORS) {
      const at = (more + 1) * this.#sectorSize;
      if (at + this.#sectorSize > this.#bytes.length) break;
      const numbers = this.#numbersAt(at, this.#sectorSize / 4);
      more = numbers.pop() ?? LAST_SECTOR;
      sectors.push(...numbers);
    }
    return sectors.filter((sector) => sector < LAST_SECTOR);
  }

  #numbersAt(at: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => this.#view.getUint32(at + index * 4, true));
  }

  #chain(start: number): Uint8Array {
    return this.#join(sectorsFrom(start, this.#next, this.#bytes.length / this.#sectorSize));
  }

  #join(sectors: readonly number[]): Uint8Array {
    const size = this.#sectorSize;
    return Buffer.concat(sectors.map((sector) => this.#bytes.subarray((sector + 1) * size, (sector + 2) * size)));
  }

  #shortChain(start: number): Uint8Array {
    const sectors = sectorsFrom(start, this.#shortNext, this.#shortStream.length / SHORT_SECTOR);
    return Buffer.concat(
      sectors.map((sector) => this.#shortStream.subarray(sector * SHORT_SECTOR, (sector + 1) * SHORT_SECTOR)),
    );
  }
}

const BROKEN = 'the file is cut off or damaged; take it from its source again';

function sectorsFrom(start: number, next: Uint32Array, most: number): number[] {
  const sectors: number[] = [];
  for (
    let sector = start;
    sector < LAST_SECTOR && sector <= most && sectors.length <= most;
    sector = next[sector] ?? LAST_SECTOR
  ) {
    sectors.push(sector);
  }
  return sectors;
}

function toNumbers(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function entriesOf(directory: Uint8Array): Entry[] {
  const buffer = Buffer.from(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(buffer.length / ENTRY_LENGTH) }, (_, index) => {
    const at = index * ENTRY_LENGTH;
    return {
      name: buffer.toString('utf16le', at, at + Math.max(0, Math.min(64, buffer.readUInt16LE(at + 64)) - 2)),
      kind: buffer.readUInt8(at + 66),
      left: buffer.readUInt32LE(at + 68),
      right: buffer.readUInt32LE(at + 72),
      child: buffer.readUInt32LE(at + 76),
      start: buffer.readUInt32LE(at + 116),
      size: buffer.readUInt32LE(at + 120),
    };
  });
}

/** The entries right below the root: those of embedded files have the same names. */
function topEntries(entries: readonly Entry[], root: Entry | undefined): Entry[] {
  const found = new Set<Entry>();
  const waiting = [root?.child ?? LAST_SECTOR];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? LAST_SECTOR];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}
