import path from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { expandArchive } from './archives/expand-archive.ts';
import { isDocumentName } from './document-name.ts';
import { fileDiagnostic } from './file-diagnostic.ts';
import { type InputPath, resolveInput } from './input-path.ts';
import { judgeEntry, type ReadableFile } from './judge-entry.ts';
import { type FolderEntry, listFolder } from './list-folder.ts';
import { uniquePaths } from './unique-paths.ts';

export interface FoundFile {
  readonly absolutePath: string;
  /** Relative to the folder of its input, with `/`; no two files have the same. */
  readonly path: string;
  /** Name of the folder of its input: it may be a unit's or a year, and stands above `path`. */
  readonly inputFolder: string;
  /** Where it is inside the archive at `absolutePath`: the index of the entry in each archive, outermost first. */
  readonly members?: readonly number[];
}

export interface FoundFiles {
  /** In order of `path` by code units, so that the order is the same on every system. */
  readonly files: readonly FoundFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FindOptions {
  /** What relative paths of the user are relative to. */
  readonly workingDirectory: string;
  /** Of the formats that are read: in small letters, with the dot. */
  readonly extensions: readonly string[];
  /** What an earlier run wrote is no input of the next, unless it is named itself. */
  readonly results?: ResultsFolder;
}

/** A folder that documents may share with what runs write to it. */
export interface ResultsFolder {
  readonly absolutePath: string;
  /** Files that together tell that a folder holds the results of another run. */
  readonly marks: readonly string[];
  /** Whether a run writes a file of this path, which is relative to the folder, with `/`. */
  isResult(path: string): boolean;
}

/**
 * Finds the documents that the command line names: files, folders and globs.
 * Each real file is found once, under the first input that holds it; linked files are, linked folders are not.
 * The files in an archive are documents of their own: `reports.zip/2023/name.txt`.
 * What is left out stands in the diagnostics (`read.unsupported-format`, `read.link-not-followed`,
 * `read.unreadable`, `read.nothing-readable`).
 *
 * @throws ConfigurationError where an input does not exist or no input holds a readable file
 */
export async function findFiles(inputs: readonly string[], options: FindOptions): Promise<FoundFiles> {
  const searches: Search[] = [];
  for (const input of inputs) searches.push(await search(await resolveInput(input, options.workingDirectory), options));
  requireSomething(searches, options);
  const diagnostics = searches.flatMap((done) => [...done.diagnostics, ...nothingReadable(done, options)]);
  return { files: nameFiles(searches.flatMap((done) => done.files)), diagnostics: withoutRepeats(diagnostics) };
}

interface Search {
  readonly input: InputPath;
  readonly files: readonly ReadableFile[];
  readonly diagnostics: readonly Diagnostic[];
}

async function search(input: InputPath, options: FindOptions): Promise<Search> {
  const isNamed = input.kind === 'file';
  const named: FolderEntry = { relativePath: input.pattern, kind: 'link' };
  const { entries, failure } = isNamed ? { entries: [named], failure: '' } : await listFolder(input);
  const earlier = foldersOfResults(entries, input.folder, options);
  const own = options.results === undefined ? [] : [options.results.absolutePath];
  const verdicts: (ReadableFile | Diagnostic)[] = earlier.map((folder) => earlierResults(folder, input.folder));
  for (const entry of entries) {
    if (isNamed || isWanted(entry, input.folder, [...own, ...earlier], options)) {
      const verdict = await judgeEntry(entry, input.folder, options.extensions);
      verdicts.push(
        ...('code' in verdict ? [verdict] : await expandArchive(verdict, options.extensions, input.inside)),
      );
    }
  }
  const files = verdicts.filter((verdict) => 'realPath' in verdict);
  const diagnostics = verdicts.filter((verdict) => 'code' in verdict);
  return { input, files, diagnostics: failure === '' ? diagnostics : [...diagnostics, closedFolder(input, failure)] };
}

/** @param results absolute paths of the folders that hold what runs wrote, which is no input */
function isWanted(
  { relativePath }: FolderEntry,
  folder: string,
  results: readonly string[],
  options: FindOptions,
): boolean {
  if (!isDocumentName(relativePath)) return false;
  const file = path.join(folder, relativePath);
  return !results.some((each) => options.results?.isResult(path.relative(each, file).split(path.sep).join('/')));
}

/** The absolute paths of folders that hold the results of other runs: all files by which those are known. */
function foldersOfResults(entries: readonly FolderEntry[], above: string, { results }: FindOptions): string[] {
  if (results === undefined) return [];
  const { marks, absolutePath } = results;
  const files = new Set(entries.map(({ relativePath }) => path.join(above, relativePath)));
  return [...files]
    .filter((file) => path.basename(file) === marks[0])
    .map((file) => path.dirname(file))
    .filter((folder) => folder !== absolutePath && marks.every((mark) => files.has(path.join(folder, mark))));
}

function earlierResults(folder: string, above: string): Diagnostic {
  const message = 'this folder holds the results of an earlier run, which were left out; its other files are read';
  const where = path.relative(above, folder).split(path.sep).join('/');
  return fileDiagnostic(where === '' ? '.' : where, 'info', 'read.earlier-results', message);
}

function closedFolder(input: InputPath, failure: string): Diagnostic {
  const message = `a folder inside cannot be opened (${failure}) and was left out; give yourself permission to read it`;
  return fileDiagnostic(input.written, 'error', 'read.unreadable', message);
}

function requireSomething(searches: readonly Search[], options: FindOptions): void {
  if (searches.some((done) => done.files.length > 0)) return;
  const inputs = searches.map((done) => done.input.written).join(', ');
  const seen = searches.reduce((total, done) => total + done.diagnostics.length, 0);
  const reason = searches.flatMap((done) => done.diagnostics).find((each) => each.severity === 'error');
  const others =
    seen === 0
      ? ''
      : reason === undefined
        ? ` (${seen} other file(s) are there)`
        : ` (${reason.path}: ${reason.message})`;
  throw new ConfigurationError(
    `${inputs}: no file to read${others}; put documents there as ${options.extensions.join(', ')} or name another folder`,
    'input-nothing-readable',
  );
}

function nothingReadable(done: Search, options: FindOptions): Diagnostic[] {
  if (done.files.length > 0) return [];
  const message = `nothing to read was found here; only ${options.extensions.join(', ')} are read`;
  return [fileDiagnostic(done.input.written, 'warning', 'read.nothing-readable', message)];
}

function nameFiles(searched: readonly ReadableFile[]): FoundFile[] {
  const files = [...new Map(searched.toReversed().map((file) => [file.realPath, file])).values()].toReversed();
  const paths = uniquePaths(files);
  return files
    .map((file, index) => ({
      absolutePath: path.join(file.folder, file.archive?.path ?? file.relativePath),
      path: paths[index] ?? file.relativePath,
      inputFolder: path.posix.basename(file.folder),
      ...(file.archive === undefined ? {} : { members: file.archive.members }),
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [`${diagnostic.code} ${diagnostic.path}`, diagnostic])).values()];
}
