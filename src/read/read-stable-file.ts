import * as fileSystem from 'node:fs';
import { promisify } from 'node:util';
import { ReadFault } from './read-fault.ts';

/** Makes fewer trips to the thread pool than its kin in `node:fs/promises`: half the time for small files. */
const readFile = promisify(fileSystem.readFile);

/** In bytes. A decoded file must fit into one JavaScript string. */
const LARGEST = 200 * 1024 * 1024;
/** How often a file that is being written is read again. */
const MOST_TRIES = 2;

/**
 * The bytes of a file, all of one state.
 *
 * @throws ReadFault `read.too-large`; `read.changed` where somebody wrote to it each time that it was read
 */
export async function readStableFile(absolutePath: string): Promise<Buffer> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    // A trip to the thread pool for a few numbers takes longer than to ask for them.
    const before = fileSystem.statSync(absolutePath);
    if (before.size > LARGEST) throw new ReadFault('read.too-large', tooLarge(before.size));
    const bytes = await readFile(absolutePath);
    const after = fileSystem.statSync(absolutePath);
    if (bytes.length === after.size && before.mtimeMs === after.mtimeMs) return bytes;
  }
  throw new ReadFault('read.changed', CHANGED);
}

const CHANGED =
  'the file was changed while it was read; wait until the program that writes it has finished, and run again';

function tooLarge(size: number): string {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return `the file has ${megabytes} MB, the largest that is read 200 MB; split it into its documents`;
}
