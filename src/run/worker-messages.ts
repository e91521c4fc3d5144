import type { FoundFile } from '../read/find-files.ts';
import type { ManifestRow } from '../read/manifest.ts';
import type { AnalyzedFile } from './analyze-files.ts';
import type { ProgramSettings } from './programs/create-programs.ts';

/** A batch of files for a worker. Every batch says all that is needed, so that a fresh worker can take it over. */
export interface WorkerRequest {
  readonly dictionaryFolder: string;
  readonly files: readonly FoundFile[];
  readonly manifest: ReadonlyMap<string, ManifestRow>;
  readonly programs: ProgramSettings;
}

/** The files of the batch, in its order. */
export interface WorkerResponse {
  readonly analyzed: readonly AnalyzedFile[];
}
