import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import { FolderLock } from './folder-lock.ts';

/**
 * The folder that results are written to. Files are written under another name and take their own only when all
 * are whole, so that a run that is broken off leaves the earlier results as they were. Until `discard` no other run
 * writes there.
 */
export class OutputFolder {
  readonly path: string;
  readonly #pending = new Map<string, string>();
  readonly #lock: FolderLock;

  /** @throws ConfigurationError where the folder cannot be made, or another run writes to it */
  constructor(path: string) {
    this.path = path;
    requireFolder(path);
    this.#lock = new FolderLock(path);
  }

  /**
   * Where to write the file `name` until `commit`.
   *
   * @throws ConfigurationError where an earlier file of this name cannot be replaced
   */
  pathFor(name: string): string {
    requireReplaceable(join(this.path, name));
    const pending = join(this.path, `.${name}.part`);
    this.#pending.set(name, pending);
    return pending;
  }

  writeText(name: string, text: string): void {
    writeFileSync(this.pathFor(name), text);
  }

  /** Size and SHA-256 of a file that was written and not committed. */
  fingerprint(name: string): FileFingerprint {
    return fingerprintOf(join(this.path, `.${name}.part`));
  }

  /**
   * Gives every file its name.
   *
   * @throws ConfigurationError where an earlier file cannot be replaced; then none is
   */
  commit(): void {
    for (const name of this.#pending.keys()) requireReplaceable(join(this.path, name));
    for (const [name, pending] of this.#pending) renameSync(pending, join(this.path, name));
    this.#pending.clear();
  }

  /** Removes what was written and not committed, and leaves the folder to other runs. */
  discard(): void {
    for (const pending of this.#pending.values()) rmSync(pending, { force: true });
    this.#pending.clear();
    this.#lock.release();
  }
}

export interface FileFingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

function fingerprintOf(path: string): FileFingerprint {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  const file = openSync(path, 'r');
  try {
    let bytes = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

function requireFolder(path: string): void {
  try {
    makeFolder(resolve(path));
    if (!statSync(path).isDirectory()) throw new Error('it is a file');
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new ConfigurationError(
      `the output folder ${path} cannot be used: ${reasonOf(error)}. Give another one with --output`,
      'output-unusable',
    );
  }
}

/** Excel and WPS lock the file that they show; it is better to hear of it before the work than after it. */
function requireReplaceable(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) return;
  try {
    closeSync(openSync(path, 'r+'));
  } catch (error) {
    throw new ConfigurationError(
      `${path} cannot be replaced: ${reasonOf(error)}. Close the program that shows it, or give another folder with --output`,
      'output-not-replaceable',
    );
  }
}

/** Step by step: asked for all at once, Node tries forever where nothing can be made, as in /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
