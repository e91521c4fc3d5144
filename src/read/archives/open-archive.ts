import { open } from 'node:fs/promises';
import path from 'node:path';
import { ReadFault } from '../read-fault.ts';
import type { Archive, ArchiveLocation } from './archive.ts';

interface ArchiveKind {
  readonly extension: string;
  /** Latin-1 characters at the beginning of the file. */
  readonly start: string;
  /** Loaded only when the first such archive is met. */
  readonly load: () => Promise<(location: ArchiveLocation) => Promise<Archive>>;
}

const KINDS: readonly ArchiveKind[] = [
  { extension: '.zip', start: 'PK', load: async () => (await import('./zip-archive.ts')).openZip },
  {
    extension: '.7z',
    start: "7z\xbc\xaf'\x1c",
    load: async () => (await import('./seven-zip-archive.ts')).openSevenZip,
  },
];

const LONGEST_START = 8;

/** In small letters, with the dot. */
const ARCHIVE_EXTENSIONS: readonly string[] = KINDS.map(({ extension }) => extension);

/** Whether a file is called as archives are. */
export function isArchiveName(name: string): boolean {
  return ARCHIVE_EXTENSIONS.includes(path.posix.extname(name).toLowerCase());
}

/**
 * Opens an archive by the bytes it begins with.
 *
 * @throws ReadFault where it is damaged, encrypted, too large or no archive
 */
export async function openArchive(location: ArchiveLocation): Promise<Archive> {
  const start = Buffer.from(await firstBytes(location)).toString('latin1');
  const kind = KINDS.find((each) => start.startsWith(each.start));
  if (kind === undefined) throw new ReadFault('read.damaged', NO_ARCHIVE);
  return (await kind.load())(location);
}

const NO_ARCHIVE = `the file is called an archive, but is none of ${ARCHIVE_EXTENSIONS.join(', ')}, or is damaged; pack it anew`;

async function firstBytes(location: ArchiveLocation): Promise<Uint8Array> {
  if ('bytes' in location) return location.bytes.subarray(0, LONGEST_START);
  const file = await open(location.absolutePath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_START), 0, LONGEST_START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
