import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';

/**
 * The folder that results are written to. Files are written under another name and take their own only when all
 * are whole, so that a run that is broken off leaves the earlier results as they were.
 */
export class OutputFolder {
  readonly path: string;
  readonly #pending = new Map<string, string>();

  /** @throws ConfigurationError where the folder cannot be made */
  constructor(path: string) {
    this.path = path;
    requireFolder(path);
  }

  /** Where to write the file `name` until `commit`. */
  pathFor(name: string): string {
    const pending = join(this.path, `.${name}.part`);
    this.#pending.set(name, pending);
    return pending;
  }

  writeText(name: string, text: string): void {
    writeFileSync(this.pathFor(name), text);
  }

  /** Gives every file its name. */
  commit(): void {
    for (const [name, pending] of this.#pending) renameSync(pending, join(this.path, name));
    this.#pending.clear();
  }

  /** Removes what was written and not committed. */
  discard(): void {
    for (const pending of this.#pending.values()) rmSync(pending, { force: true });
    this.#pending.clear();
  }
}

function requireFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
    if (!statSync(path).isDirectory()) throw new Error('it is a file');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`the output folder ${path} cannot be used: ${reason}. Give another one with --output`);
  }
}
