import { type Dirent, existsSync } from 'node:fs';
import path from 'node:path';
import glob from 'fast-glob';
import { GLOB_FILES, withLineBreaks, withoutLineBreaks } from './folder-names.ts';
import type { InputPath } from './input-path.ts';

/** What stands in a folder: relative path with `/`, and whether it is a link, or a folder that cannot be named. */
export interface FolderEntry {
  readonly relativePath: string;
  readonly kind: 'file' | 'link' | 'other' | 'nameless';
}

export interface FolderListing {
  readonly entries: readonly FolderEntry[];
  /** The code of the system error, such as `EACCES`, where a folder inside could not be opened; else empty. */
  readonly failure: string;
}

/** Lock files of Word, copies that macOS and Windows leave behind, folders of programs. */
const NEVER = ['**/~$*', '**/node_modules/**', '**/__MACOSX/**', '**/Thumbs.db', '**/desktop.ini'];

/**
 * Lists what an input names in a fixed order, files before links, without opening linked folders or anything whose name begins with a dot. A glob
 * that names folders lists what is in them, as it does when the shell expands it.
 */
export async function listFolder(input: InputPath): Promise<FolderListing> {
  const patterns = input.kind === 'folder' ? ['**/*'] : globPatterns(input.pattern);
  try {
    return { entries: await list(patterns, input.folder, false), failure: '' };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return { entries: await list(patterns, input.folder, true), failure: String(error.code) };
  }
}

function globPatterns(written: string): string[] {
  const pattern = withoutLineBreaks(written).replaceAll(QUESTION_MARKS, (sign) => (sign === '?' ? ANY_SIGN : sign));
  return [pattern, `${pattern.replace(/\/+$/u, '')}/**`];
}

/** Those that stand for one sign: not inside brackets, and not in front of a group. */
const QUESTION_MARKS = /\[[^\]/]*\]|\?(?!\()/gu;
/** What `?` means; fast-glob takes no `?` in the name of a folder. */
const ANY_SIGN = '[!/]';

async function list(patterns: string[], cwd: string, suppressErrors: boolean): Promise<FolderEntry[]> {
  const entries = await glob(patterns, {
    cwd,
    suppressErrors,
    ignore: NEVER,
    objectMode: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    fs: GLOB_FILES,
  });
  return entries
    .map((entry) => ({ relativePath: withLineBreaks(entry.path), dirent: entry.dirent }))
    .filter(({ relativePath, dirent }) => !dirent.isDirectory() || isNameless(path.join(cwd, relativePath)))
    .map(({ relativePath, dirent }) => ({ relativePath, kind: kindOf(dirent) }))
    .sort(compareEntries);
}

/** Whether the name of a folder is no UTF-8: it is read with U+FFFD in it, and nothing is called that. */
function isNameless(folder: string): boolean {
  return folder.includes('\ufffd') && !existsSync(folder);
}

function kindOf(dirent: Pick<Dirent, 'isDirectory' | 'isFile' | 'isSymbolicLink'>): FolderEntry['kind'] {
  if (dirent.isDirectory()) return 'nameless';
  if (dirent.isFile()) return 'file';
  return dirent.isSymbolicLink() ? 'link' : 'other';
}

function compareEntries(left: FolderEntry, right: FolderEntry): number {
  if (left.kind !== right.kind) return left.kind < right.kind ? -1 : 1;
  return left.relativePath < right.relativePath ? -1 : 1;
}
