import { createHash } from 'node:crypto';

/** What `run.json` says of a run: enough to tell whether two runs can be compared, and to repeat one. */
export interface RunRecord {
  readonly program: {
    readonly name: string;
    readonly version: string;
    readonly segmenter: string;
    readonly node: string;
  };
  readonly options: Readonly<Record<string, unknown>>;
  readonly dictionaries: { readonly sha256: string };
  /** Over paths and fingerprints of all documents, in order. */
  readonly input: { readonly files: number; readonly sha256: string };
  readonly counts: Readonly<Record<string, number>>;
  /** In milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
}

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
