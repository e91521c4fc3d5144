import type { RunFacts } from '../../write/tables-writer.ts';
import { packageVersion } from '../shared-options.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import type { CertifiedRecall } from './certified-recall.ts';

/** What `run.json` says of a run: enough to tell whether two runs can be compared, and to repeat one. */
export interface RunRecord {
  readonly program: {
    readonly name: string;
    readonly version: string;
    readonly segmenter: string;
    readonly node: string;
  };
  /** As they were given; null where an option was not. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly dictionaries: { readonly sha256: string };
  /** Over paths and fingerprints of all documents, in order. */
  readonly input: RunFacts['input'];
  /** The same of the reference documents; null without. */
  readonly upstream: RunFacts['input'] | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Of the comparison of sentences, measured on this run; null where nothing was compared. */
  readonly recall: CertifiedRecall | null;
  /** In milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
}

export interface RunResults {
  readonly facts: RunFacts;
  readonly upstream: RunFacts['input'] | null;
  readonly recall: CertifiedRecall | null;
  readonly counts: Readonly<Record<string, number>>;
  /** By the name of the table. */
  readonly rows: Readonly<Record<string, number>>;
  /** In milliseconds. */
  readonly timings: Readonly<Record<string, number>>;
}

/** @param paths as they were given to the program */
export function runRecord(paths: readonly string[], options: AnalyzeOptions, results: RunResults): RunRecord {
  const { formats, language, jobs, bom, keepText, recurrence, ocr } = options;
  const { facts, upstream, recall, counts, rows, timings } = results;
  return {
    program: { name: 'jingjian', version: packageVersion(), segmenter: facts.segmenter, node: process.version },
    options: {
      ...{ paths, formats, language, jobs, bom, keepText, recurrence, ocr },
      libreoffice: options.libreoffice ?? null,
      manifest: options.manifest ?? null,
      upstream: options.upstream,
    },
    dictionaries: { sha256: facts.dictionaries },
    input: facts.input,
    upstream,
    counts: { ...counts, ...rowCounts(rows) },
    recall,
    timings,
  };
}

function rowCounts(rows: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([name, count]) => [`rows_${name}`, count]));
}
