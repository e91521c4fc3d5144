import { basename, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentTypeDictionary } from '../model/document-type-dictionary.ts';
import { type FoundFile, findFiles } from '../read/find-files.ts';
import { readableExtensions } from '../read/formats/formats.ts';
import type { ManifestRow } from '../read/manifest.ts';
import { matchManifest } from '../read/match-manifest.ts';
import { readManifest } from '../read/read-manifest.ts';
import { PACKAGE_FILE, RUN_FILE } from './result-files.ts';
import { isResultPath } from './result-paths.ts';

export interface FoundInput {
  readonly files: readonly FoundFile[];
  readonly manifest: ReadonlyMap<string, ManifestRow>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files that a command was given, and what the manifest says of them.
 *
 * @param resultsFolder what runs write to it is no input, wherever it stands; its other files are
 * @throws ConfigurationError where nothing readable was given or the manifest is none
 */
export async function findInput(
  inputs: readonly string[],
  manifest: string | undefined,
  dictionary: DocumentTypeDictionary,
  resultsFolder?: string,
): Promise<FoundInput> {
  const found = await findFiles(inputs, {
    workingDirectory: process.cwd(),
    extensions: readableExtensions(),
    ...(resultsFolder === undefined
      ? {}
      : { results: { absolutePath: resolve(resultsFolder), marks: [RUN_FILE, PACKAGE_FILE], isResult: isResultPath } }),
  });
  if (manifest === undefined) return { files: found.files, manifest: new Map(), diagnostics: found.diagnostics };
  const read = await readManifest(resolve(manifest), dictionary.manifestColumns);
  const matched = matchManifest(read.rows, found.files, basename(manifest));
  return {
    files: found.files,
    manifest: matched.rows,
    diagnostics: [...found.diagnostics, ...read.diagnostics, ...matched.diagnostics],
  };
}
