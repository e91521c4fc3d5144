import glob from 'fast-glob';
import type { InputPath } from './input-path.ts';

/** What stands in a folder: relative path with `/`, and whether it is a link. */
export interface FolderEntry {
  readonly relativePath: string;
  readonly kind: 'file' | 'link' | 'other';
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
  const patterns = input.kind === 'folder' ? ['**/*'] : [input.pattern, `${input.pattern.replace(/\/+$/u, '')}/**`];
  try {
    return { entries: await list(patterns, input.folder, false), failure: '' };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    return { entries: await list(patterns, input.folder, true), failure: String(error.code) };
  }
}

async function list(patterns: string[], cwd: string, suppressErrors: boolean): Promise<FolderEntry[]> {
  const entries = await glob(patterns, {
    cwd,
    suppressErrors,
    ignore: NEVER,
    objectMode: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  });
  return entries
    .filter((entry) => !entry.dirent.isDirectory())
    .map(({ path, dirent }) => ({
      relativePath: path,
      kind: kindOf(dirent),
    }))
    .sort(compareEntries);
}

function kindOf(dirent: { isFile(): boolean; isSymbolicLink(): boolean }): FolderEntry['kind'] {
  if (dirent.isFile()) return 'file';
  return dirent.isSymbolicLink() ? 'link' : 'other';
}

function compareEntries(left: FolderEntry, right: FolderEntry): number {
  if (left.kind !== right.kind) return left.kind < right.kind ? -1 : 1;
  return left.relativePath < right.relativePath ? -1 : 1;
}
