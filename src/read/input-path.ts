import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import { isArchiveName } from './archives/open-archive.ts';
import { nearNames } from './near-names.ts';

/** One path of the command line, as it was found on the disk. */
export interface InputPath {
  /** As the user wrote it. */
  readonly written: string;
  readonly kind: 'file' | 'folder' | 'glob';
  /** Absolute: the folder itself, the file's folder, or the part of a glob that holds no signs. */
  readonly folder: string;
  /** The file's name, or the glob relative to `folder` with `/`; empty for a folder. */
  readonly pattern: string;
  /** Of a file that is an archive: the file or folder in it that was named; empty for all of it. */
  readonly inside: string;
}

const GLOB_SIGNS = /[*?[\]{}()!+@]/u;

/**
 * Finds what the user named: a file or folder of exactly that name, whatever signs it holds (`[党建](2023)`),
 * else a glob. `\` parts folders where no file is called so.
 *
 * @throws ConfigurationError where nothing is there, with names that are near
 */
export async function resolveInput(written: string, workingDirectory: string): Promise<InputPath> {
  if (written.trim() === '')
    throw new ConfigurationError('got an empty path; give a file, a folder or a pattern', 'input-empty-name');
  for (const spelling of [written, written.replaceAll('\\', '/')]) {
    const absolutePath = path.resolve(workingDirectory, spelling);
    const stats = await statOrNull(absolutePath);
    if (stats?.isDirectory()) return { written, kind: 'folder', folder: absolutePath, pattern: '', inside: '' };
    if (stats !== null) {
      return fileInput(written, absolutePath, '');
    }
    const inArchive = await pathInArchive(absolutePath);
    if (inArchive !== null) return fileInput(written, inArchive.archive, inArchive.inside);
  }
  const spelling = written.replaceAll('\\', '/');
  if (GLOB_SIGNS.test(spelling)) return resolveGlob(written, spelling, workingDirectory);
  throw new ConfigurationError(
    await missingMessage(written, path.resolve(workingDirectory, spelling)),
    'input-missing',
  );
}

function fileInput(written: string, absolutePath: string, inside: string): InputPath {
  return { written, kind: 'file', folder: path.dirname(absolutePath), pattern: path.basename(absolutePath), inside };
}

/** The archive that a path leads into, `reports.zip/2023/name.txt`; null where it leads into none. */
async function pathInArchive(absolutePath: string): Promise<{ archive: string; inside: string } | null> {
  let archive = path.dirname(absolutePath);
  while (archive !== path.dirname(archive)) {
    if (isArchiveName(archive) && (await statOrNull(archive))?.isFile()) {
      return { archive, inside: path.relative(archive, absolutePath).split(path.sep).join('/') };
    }
    archive = path.dirname(archive);
  }
  return null;
}

async function resolveGlob(written: string, spelling: string, workingDirectory: string): Promise<InputPath> {
  const segments = spelling.split('/');
  let folder = path.resolve(workingDirectory, spelling.startsWith('/') ? '/' : '.');
  let used = spelling.startsWith('/') ? 1 : 0;
  while (used < segments.length - 1) {
    const next = path.resolve(folder, segments[used] ?? '');
    if (!(await statOrNull(next))?.isDirectory()) break;
    folder = next;
    used += 1;
  }
  return { written, kind: 'glob', folder, pattern: segments.slice(used).join('/'), inside: '' };
}

async function missingMessage(written: string, absolutePath: string): Promise<string> {
  const { folder, missing } = await deepestFolder(absolutePath);
  const near = nearNames(missing, await namesIn(folder));
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`;
  return (
    `${written}: there is no such file or folder ("${missing}" is missing in ${folder}).${suggestion} ` +
    'Give a file, a folder or a pattern such as "corpus/**/*.txt"'
  );
}

async function deepestFolder(absolutePath: string): Promise<{ folder: string; missing: string }> {
  let folder = path.dirname(absolutePath);
  let missing = path.basename(absolutePath);
  while (folder !== path.dirname(folder) && (await statOrNull(folder)) === null) {
    missing = path.basename(folder);
    folder = path.dirname(folder);
  }
  return { folder, missing };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

async function statOrNull(absolutePath: string): Promise<Stats | null> {
  try {
    return await stat(absolutePath);
  } catch {
    return null;
  }
}
