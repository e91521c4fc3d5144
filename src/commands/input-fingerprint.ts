import { createHash } from 'node:crypto';

/** Two runs over the same input have the same fingerprint. */
export class InputFingerprint {
  readonly #hash = createHash('sha256');
  #files = 0;

  add(path: string, sha256: string): void {
    this.#hash.update(`${path}\u0000${sha256}\n`);
    this.#files += 1;
  }

  value(): { files: number; sha256: string } {
    return { files: this.#files, sha256: this.#hash.digest('hex') };
  }
}
