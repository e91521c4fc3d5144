import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill, pid } from 'node:process';
import { ConfigurationError } from '../model/configuration-error.ts';

const NAME = '.jingjian.lock';
/** A lock may be taken by another run between two looks at it. */
const MOST_TRIES = 5;

/** Keeps other runs from writing to a folder: a file that holds the number of the process. */
export class FolderLock {
  readonly #path: string;
  readonly #own: string;

  /** @throws ConfigurationError where another run that goes on holds the folder */
  constructor(folder: string) {
    this.#path = join(folder, NAME);
    this.#own = `${this.#path}.${pid}`;
    try {
      writeFileSync(this.#own, `${pid}\n`);
      this.#take();
    } finally {
      rmSync(this.#own, { force: true });
    }
  }

  /** Lets other runs write to the folder; does nothing where this process does not hold it. */
  release(): void {
    if (holderOf(this.#path) === pid) rmSync(this.#path, { force: true });
  }

  #take(): void {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (this.#link()) return;
      const holder = holderOf(this.#path);
      if (holder === pid) return;
      if (holder !== null && isRunning(holder)) break;
      this.#clear(holder);
    }
    throw new ConfigurationError(
      `another run writes to this folder: wait until it is done, or give another folder with --output ` +
        `(if there is no other run, delete ${this.#path})`,
      'output-in-use',
    );
  }

  /** Whether the lock is this process's now. The file has its content before it has its name: no run sees half of it. */
  #link(): boolean {
    try {
      linkSync(this.#own, this.#path);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      // Disks without links, as memory cards, take the file itself.
      return this.#writeWhole();
    }
  }

  #writeWhole(): boolean {
    try {
      writeFileSync(this.#path, `${pid}\n`, { flag: 'wx' });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away the lock of a run that is no more; one that came into its place meanwhile is put back. */
  #clear(stale: number | null): void {
    const aside = `${this.#own}.old`;
    try {
      renameSync(this.#path, aside);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    if (holderOf(aside) === stale) rmSync(aside, { force: true });
    else renameSync(aside, this.#path);
  }
}

/** The number of the process in a lock; null where there is none to read. */
function holderOf(path: string): number | null {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    return Number.isSafeInteger(holder) && holder > 0 ? holder : null;
  } catch {
    return null;
  }
}

function isRunning(holder: number): boolean {
  try {
    kill(holder, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
