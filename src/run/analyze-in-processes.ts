import type { FoundFile } from '../read/find-files.ts';
import type { ManifestRow } from '../read/manifest.ts';
import type { AnalyzedFile } from './analyze-files.ts';
import type { ProgramSettings } from './programs/create-programs.ts';
import { documentIdOf } from './read-documents.ts';
import { WorkerPool } from './worker-pool.ts';
import { WorkerDied } from './worker-process.ts';

/** Files a worker gets at once: fewer cost too many messages, more leave workers idle at the end. */
const BATCH = 16;

export interface ProcessOptions {
  readonly jobs: number;
  readonly dictionaryFolder: string;
  readonly manifest: ReadonlyMap<string, ManifestRow>;
  readonly programs: ProgramSettings;
}

/**
 * Analyses the files in several processes and yields them in their order, so that the results do not depend on
 * `jobs`. A process that dies costs its batch a second try, file by file; a file that kills its process again is
 * told as a diagnostic.
 */
export async function* analyzeInProcesses(
  files: readonly FoundFile[],
  options: ProcessOptions,
): AsyncGenerator<AnalyzedFile> {
  const batches = inBatches(files);
  const size = Math.min(options.jobs, batches.length);
  const pool = new WorkerPool(size);
  const pending: Promise<readonly AnalyzedFile[]>[] = [];
  try {
    for (const batch of batches) {
      pending.push(analyzeBatch(batch, pool, options));
      if (pending.length >= size * 2) yield* (await pending.shift()) ?? [];
    }
    for (const batch of pending) yield* await batch;
  } finally {
    pool.stop();
  }
}

function inBatches(files: readonly FoundFile[]): FoundFile[][] {
  return Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) =>
    files.slice(index * BATCH, (index + 1) * BATCH),
  );
}

async function analyzeBatch(
  files: readonly FoundFile[],
  pool: WorkerPool,
  options: ProcessOptions,
): Promise<readonly AnalyzedFile[]> {
  try {
    return await askFor(files, pool, options);
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    const again = await Promise.all(files.map(async (file) => analyzeAlone(file, pool, options)));
    return again.flat();
  }
}

async function analyzeAlone(
  file: FoundFile,
  pool: WorkerPool,
  options: ProcessOptions,
): Promise<readonly AnalyzedFile[]> {
  try {
    return await askFor([file], pool, options);
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    return [crashed(file, error.message)];
  }
}

async function askFor(
  files: readonly FoundFile[],
  pool: WorkerPool,
  { dictionaryFolder, manifest, programs }: ProcessOptions,
): Promise<readonly AnalyzedFile[]> {
  const rows = files.flatMap(({ path }) => {
    const row = manifest.get(path);
    return row === undefined ? [] : [[path, row] as const];
  });
  return (await pool.ask({ dictionaryFolder, files, manifest: new Map(rows), programs })).analyzed;
}

function crashed({ path }: FoundFile, reason: string): AnalyzedFile {
  const message = `the process that read this document ended twice (${reason}); it was left out. Please send us the file`;
  const diagnostic = { path, severity: 'error', code: 'analyze.crashed', message } as const;
  return { path, documentId: documentIdOf(path), analysis: null, diagnostics: [diagnostic] };
}
