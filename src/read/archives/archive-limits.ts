import type { ArchiveEntry } from './archive.ts';

const MEGABYTE = 1024 * 1024;

/** Files in one archive and those in it. */
export const MOST_ENTRIES = 20_000;
/** Archives may hold archives, these no more. */
export const DEEPEST = 2;

/** In bytes, as for a file on its own. */
const LARGEST_ENTRY = 200 * MEGABYTE;
/** In bytes, of all files of one archive and those in it: twenty thousand reports with pictures. */
const LARGEST_TOGETHER = 8192 * MEGABYTE;
/** Text packs to a tenth, a sheet of blanks to a hundredth. */
const HIGHEST_RATIO = 200;
/** In bytes; below it the ratio says nothing. */
const HARMLESS = 4 * MEGABYTE;

/** Why an entry is not unpacked; null where it may be. */
export type Refusal = 'encrypted' | 'outside' | 'bomb' | 'too-large';

export function refusalOf(entry: ArchiveEntry): Refusal | null {
  if (leavesArchive(entry.name)) return 'outside';
  if (entry.isEncrypted) return 'encrypted';
  const { size, packedSize } = entry;
  if (packedSize !== null && size > HARMLESS && size > packedSize * HIGHEST_RATIO) return 'bomb';
  return size > LARGEST_ENTRY ? 'too-large' : null;
}

/** What may still be unpacked from one archive and the archives in it. */
export class ArchiveBudget {
  #entries = MOST_ENTRIES;
  #bytes = LARGEST_TOGETHER;

  /** @returns whether there was enough left for all of the entries */
  spend(entries: readonly ArchiveEntry[]): boolean {
    this.#entries -= entries.length;
    this.#bytes -= entries.reduce((total, entry) => total + entry.size, 0);
    return this.#entries >= 0 && this.#bytes >= 0;
  }
}

/** Names that would lead out of the folder they are unpacked to. Nothing is ever written, but whoever packed this lied. */
function leavesArchive(name: string): boolean {
  return name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..') || name.includes('\0');
}
