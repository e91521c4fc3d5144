import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'texts';
const PENDING = '.texts.part';
/** What an earlier run may have left; anything else in the folder belongs to somebody else. */
const OWN_NAME = /^d[0-9a-f]+\.txt$/u;

/** Whether a path in a folder of results, relative to it and with `/`, is that of a kept text. */
export function isKeptText(path: string): boolean {
  return path.startsWith(`${FOLDER}/`) && OWN_NAME.test(path.slice(FOLDER.length + 1));
}

/**
 * Keeps the texts that documents were converted to, as `texts/<document_id>.txt` in the folder of results: UTF-8, line
 * ends as `\n`, no byte order mark, so that the offsets of the tables fit. They take their place only when all are there.
 */
export class KeptTexts {
  readonly #folder: string;
  readonly #pending: string;
  readonly #names: string[] = [];

  /** @param output absolute path of the folder of results, which is there */
  constructor(output: string) {
    this.#folder = join(output, FOLDER);
    this.#pending = join(output, PENDING);
    this.discard();
  }

  add(documentId: string, text: string): void {
    if (this.#names.length === 0) mkdirSync(this.#pending, { recursive: true });
    const name = `${documentId}.txt`;
    writeFileSync(join(this.#pending, name), text);
    this.#names.push(name);
  }

  /** Puts the texts in the place of those of an earlier run. */
  commit(): void {
    mkdirSync(this.#folder, { recursive: true });
    const kept = new Set(this.#names);
    const old = readdirSync(this.#folder).filter((name) => OWN_NAME.test(name) && !kept.has(name));
    for (const name of old) rmSync(join(this.#folder, name));
    for (const name of this.#names) renameSync(join(this.#pending, name), join(this.#folder, name));
    this.#names.length = 0;
    this.discard();
  }

  /** Removes what was written and not committed. */
  discard(): void {
    rmSync(this.#pending, { recursive: true, force: true });
  }
}
