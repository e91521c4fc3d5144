import type { CertifiedRecall } from './certified-recall.ts';

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
  /** Of the comparison of sentences, measured on this run. */
  readonly recall: CertifiedRecall;
  /** In milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
}
