import { readFile, stat } from 'node:fs/promises';
import type { SevenZipModule, SevenZipModuleFactory } from '7z-wasm';
import { ReadFault } from '../read-fault.ts';
import type { Archive, ArchiveEntry, ArchiveLocation } from './archive.ts';
import { MOST_ENTRIES } from './archive-limits.ts';

const MEGABYTE = 1024 * 1024;
/** In bytes. The entries are packed together, so that all must be unpacked, in memory, to read one. */
const LARGEST_PACKED = 200 * MEGABYTE;
const LARGEST_TOGETHER = 400 * MEGABYTE;
const ARCHIVE = 'archive.7z';
const TARGET = '/unpacked';
/** Given where none is asked for, so that the program never waits for one to be typed. */
const NO_PASSWORD = '-p?';
/** The exit code of a fatal error. */
const FAILED = 2;

/**
 * Opens a 7-Zip archive. It is listed now and unpacked, in memory, when the first entry is read.
 *
 * @throws ReadFault where it is damaged, encrypted or too large
 */
export async function openSevenZip(location: ArchiveLocation): Promise<Archive> {
  const bytes = 'bytes' in location ? location.bytes : await readPacked(location.absolutePath);
  const entries = await listEntries(bytes);
  let unpacked: Promise<SevenZipModule> | null = null;
  return {
    entries,
    read: async (entry) => {
      unpacked ??= unpack(bytes, entries);
      return readUnpacked(await unpacked, entry);
    },
  };
}

async function readPacked(absolutePath: string): Promise<Uint8Array> {
  if ((await stat(absolutePath)).size > LARGEST_PACKED) throw new ReadFault('read.too-large', TOO_LARGE);
  return readFile(absolutePath);
}

const TOO_LARGE =
  'the archive is larger than is unpacked in memory (200 MB packed, 400 MB unpacked); unpack it and give the folder';
const DAMAGED = 'the archive is damaged or cut off; pack it anew';
const LOCKED = 'the archive is locked with a password; unpack it and give the folder';

interface Finished {
  readonly module: SevenZipModule;
  readonly code: number;
  readonly lines: readonly string[];
  readonly isLocked: boolean;
}

/** Runs the program once; it cannot be run twice in the same memory. */
async function run(bytes: Uint8Array, words: string[]): Promise<Finished> {
  const start = (await import('7z-wasm')).default as unknown as SevenZipModuleFactory;
  const lines: string[] = [];
  const errors: string[] = [];
  const module = await start({ print: (line) => lines.push(line), printErr: (line) => errors.push(line) });
  module.FS.writeFile(ARCHIVE, bytes);
  const code = exitCode(module, words);
  return { module, lines, code, isLocked: errors.some((line) => /encrypted|password/iu.test(line)) };
}

/** A fault inside the program is thrown as a value of its own, or as none at all. */
function exitCode(module: SevenZipModule, words: string[]): number {
  try {
    const code = module.callMain(words) as unknown;
    return typeof code === 'number' ? code : 0;
  } catch {
    return FAILED;
  }
}

async function listEntries(bytes: Uint8Array): Promise<ArchiveEntry[]> {
  const { code, lines, isLocked } = await run(bytes, ['l', '-slt', '-ba', '-bsp0', '-sccUTF-8', NO_PASSWORD, ARCHIVE]);
  if (code !== 0 && isLocked) throw new ReadFault('read.encrypted', LOCKED);
  if (code !== 0) throw new ReadFault('read.damaged', DAMAGED);
  const blocks = lines.join('\n').split(/\n\s*\n/u);
  if (blocks.length > MOST_ENTRIES) throw new ReadFault('read.too-large', TOO_LARGE);
  return blocks.flatMap((block, index) => entryOf(block, index));
}

function entryOf(block: string, index: number): ArchiveEntry[] {
  const value = (name: string) => new RegExp(`^${name} = (.*)$`, 'mu').exec(block)?.[1] ?? '';
  const name = value('Path').replaceAll('\\', '/');
  const isFile = name !== '' && !/(?:^|\s)(?:D|[dl][rwx-]{9})/u.test(value('Attributes'));
  return isFile
    ? [{ index, name, size: Number(value('Size')), packedSize: null, isEncrypted: value('Encrypted') === '+' }]
    : [];
}

async function unpack(bytes: Uint8Array, entries: readonly ArchiveEntry[]): Promise<SevenZipModule> {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_TOGETHER) throw new ReadFault('read.too-large', TOO_LARGE);
  return (await run(bytes, ['x', '-y', '-bd', '-bsp0', NO_PASSWORD, `-o${TARGET}`, ARCHIVE])).module;
}

/** An entry that is damaged is not there, or shorter than it should be. */
function readUnpacked({ FS }: SevenZipModule, { name, size }: ArchiveEntry): Uint8Array {
  let bytes: Uint8Array | null = null;
  try {
    bytes = FS.readFile(`${TARGET}/${name}`) as Uint8Array;
  } catch {
    bytes = null;
  }
  if (bytes?.length !== size) throw new ReadFault('read.damaged', DAMAGED);
  return bytes;
}
