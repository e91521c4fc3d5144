import { ConfigurationError } from '../../model/configuration-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { FoundFile } from '../../read/find-files.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import { createProgress } from '../../run/progress.ts';
import type { Tools } from '../../run/tools.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import type { CheckOptions } from '../check-command.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import type { Language } from '../shared-options.ts';
import { diagnosticMessage } from '../terminal/tell-diagnostics.ts';

/** What is checked, what it is compared with, and what it may quote. */
export interface CheckInput {
  readonly fresh: readonly DocumentAnalysis[];
  readonly corpus: readonly DocumentAnalysis[];
  readonly upstream: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads all files as one input, so that no two have the same path. A file named twice is what it was named first:
 * checked, quoted, compared with.
 *
 * @throws ConfigurationError where one of the three names nothing, or a checked file cannot be read
 */
export async function readForCheck(files: readonly string[], options: CheckOptions, tools: Tools): Promise<CheckInput> {
  const { documentTypes } = tools.dictionaries;
  const find = async (paths: readonly string[]) => findInput(paths, undefined, documentTypes, outputOf(options));
  const fresh = placesOf(await find(files));
  const upstream = options.upstream.length === 0 ? new Set<string>() : placesOf(await find(options.upstream));
  await find(options.against);
  const all = await findInput(
    [...files, ...options.upstream, ...options.against],
    options.manifest,
    documentTypes,
    outputOf(options),
  );
  const places = new Map(all.files.map((file) => [file.path, placeOf(file)]));
  const read = await readAll(all, tools, options);
  const isOf = (kind: ReadonlySet<string>) => (file: AnalyzedFile) => kind.has(places.get(file.path) ?? '');
  for (const file of read.filter(isOf(fresh))) requireRead(file, options.language);
  if (read.every(isOf(fresh)))
    throw new ConfigurationError(
      'there is nothing to compare with: --against names no other file than those to be checked',
      'check-nothing-to-compare',
    );
  const analysesOf = (kept: readonly AnalyzedFile[]) => kept.flatMap(({ analysis }) => analysis ?? []);
  return {
    fresh: analysesOf(read.filter(isOf(fresh))),
    upstream: analysesOf(read.filter((file) => !isOf(fresh)(file) && isOf(upstream)(file))).map(
      ({ document }) => document,
    ),
    corpus: analysesOf(read.filter((file) => !isOf(fresh)(file) && !isOf(upstream)(file))),
    diagnostics: [...all.diagnostics, ...read.flatMap((file) => toldOf(file, isOf(fresh)(file)))],
  };
}

/** Of what is checked everything, of what it is compared with only what may hide a source. */
function toldOf({ diagnostics }: AnalyzedFile, isChecked: boolean): readonly Diagnostic[] {
  return isChecked ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info');
}

async function readAll(input: FoundInput, tools: Tools, options: CheckOptions): Promise<AnalyzedFile[]> {
  const progress = createProgress(options.quiet);
  const read: AnalyzedFile[] = [];
  progress.start(input.files.length);
  for await (const file of analyzedFiles(input, tools, options)) {
    read.push(file);
    progress.step(file.path);
  }
  progress.stop();
  return read;
}

function requireRead({ analysis, path, diagnostics }: AnalyzedFile, language: Language): void {
  if (analysis !== null) return;
  throw new ConfigurationError(
    `${path} cannot be read: ${diagnostics.map((each) => diagnosticMessage(each, language)).join('; ')}`,
    'input-unreadable',
  );
}

function outputOf({ output }: CheckOptions): string | undefined {
  return output;
}

function placesOf({ files }: FoundInput): Set<string> {
  return new Set(files.map(placeOf));
}

function placeOf({ absolutePath, members = [] }: FoundFile): string {
  return `${absolutePath}\n${members.join(' ')}`;
}
