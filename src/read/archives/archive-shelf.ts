import { ReadFault } from '../read-fault.ts';
import type { Archive, ArchiveLocation } from './archive.ts';
import { openArchive } from './open-archive.ts';

/** Archives that are kept open: the one being read, the one in it, and the next. */
const MOST_OPEN = 3;

/** Keeps the archives that were opened last, since their files are read one behind the other. */
export class ArchiveShelf {
  readonly #open = new Map<string, Promise<Archive>>();

  /**
   * The bytes of a file in an archive.
   *
   * @param members the index of the entry in each archive, from the outer one inwards
   * @throws ReadFault where it cannot be read
   */
  async read(absolutePath: string, members: readonly number[]): Promise<Uint8Array> {
    const inner = members.slice(0, -1);
    let key = absolutePath;
    let archive = await this.#opened(key, async () => ({ absolutePath }));
    for (const index of inner) {
      const outer = archive;
      key += `\0${index}`;
      archive = await this.#opened(key, async () => ({ bytes: await readEntry(outer, index) }));
    }
    return readEntry(archive, members.at(-1));
  }

  async #opened(key: string, locate: () => Promise<ArchiveLocation>): Promise<Archive> {
    const archive = this.#open.get(key) ?? locate().then(openArchive);
    this.#open.delete(key);
    this.#open.set(key, archive);
    const oldest = this.#open.keys().next().value;
    if (this.#open.size > MOST_OPEN && oldest !== undefined) this.#open.delete(oldest);
    return archive;
  }
}

const CHANGED = 'the archive has changed since it was listed; run again when nobody writes to it';

async function readEntry(archive: Archive, index: number | undefined): Promise<Uint8Array> {
  const entry = archive.entries.find((each) => each.index === index);
  if (entry === undefined) throw new ReadFault('read.changed', CHANGED);
  return archive.read(entry);
}
