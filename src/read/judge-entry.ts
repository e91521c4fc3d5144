import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isArchiveName } from './archives/open-archive.ts';
import { fileDiagnostic, unsupportedFormat } from './file-diagnostic.ts';
import type { FolderEntry } from './list-folder.ts';

/** A file of a format that is read. */
export interface ReadableFile {
  /** Where the file really stands, links followed: the same file has the same. */
  readonly realPath: string;
  /** Of its input: absolute, with `/`. */
  readonly folder: string;
  readonly relativePath: string;
  /** The archive that it is in, relative to the folder, and where; absent for a file of its own. */
  readonly archive?: { readonly path: string; readonly members: readonly number[] };
}

/** Decides whether an entry of a folder is a file to read, and says of every other one why it is none. */
export async function judgeEntry(
  entry: FolderEntry,
  folder: string,
  extensions: readonly string[],
): Promise<ReadableFile | Diagnostic> {
  const { relativePath, kind } = entry;
  const absolutePath = path.join(folder, relativePath);
  const extension = path.extname(relativePath).toLowerCase();
  const target = kind === 'link' ? await targetOf(absolutePath) : kind;
  if (target === 'folder') return fileDiagnostic(relativePath, 'info', 'read.link-not-followed', LINK_TO_FOLDER);
  if (target === 'missing') return fileDiagnostic(relativePath, 'error', 'read.unreadable', BROKEN_LINK);
  if (target === 'nameless') return fileDiagnostic(relativePath, 'error', 'read.unreadable', NAMELESS);
  if (target === 'other') return fileDiagnostic(relativePath, 'warning', 'read.unreadable', NO_PLAIN_FILE);
  if (!extensions.includes(extension) && !isArchiveName(relativePath))
    return unsupportedFormat(relativePath, extensions);
  return { realPath: await realPathOf(absolutePath), folder: withSlashes(folder), relativePath };
}

const LINK_TO_FOLDER = 'a link to a folder, which is not followed; give that folder as an input of its own';
const BROKEN_LINK = 'the link leads nowhere; mend or remove it';
const NAMELESS = 'the name of this folder is in another encoding, so that nothing in it can be read; rename it';
const NO_PLAIN_FILE = 'neither a file nor a folder; leave it out';

async function targetOf(absolutePath: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const stats = await stat(absolutePath);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  } catch {
    return 'missing';
  }
}

async function realPathOf(absolutePath: string): Promise<string> {
  try {
    return await realpath(absolutePath);
  } catch {
    return absolutePath;
  }
}

function withSlashes(folder: string): string {
  return folder.split(path.sep).join('/');
}
