import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ReadableFile } from '../judge-entry.ts';
import { listArchive } from './list-archive.ts';
import { isArchiveName } from './open-archive.ts';

/**
 * What to read of a file that was found: itself, or where it is an archive the documents in it.
 *
 * @param inside the file or folder in the archive that is wanted; empty for all
 */
export async function expandArchive(
  file: ReadableFile,
  extensions: readonly string[],
  inside: string,
): Promise<(ReadableFile | Diagnostic)[]> {
  if (!isArchiveName(file.relativePath)) return [file];
  const location = { absolutePath: path.join(file.folder, file.relativePath) };
  const { members, diagnostics } = await listArchive(location, file.relativePath, extensions);
  if (members === null) return [file];
  const wanted = members.filter(({ relativePath }) => isWithin(relativePath, inside));
  const files = wanted.map((member) => ({
    realPath: `${file.realPath}\0${member.members.join('/')}`,
    folder: file.folder,
    relativePath: `${file.relativePath}/${member.relativePath}`,
    archive: { path: file.relativePath, members: member.members },
  }));
  return [...files, ...diagnostics];
}

function isWithin(relativePath: string, inside: string): boolean {
  return inside === '' || relativePath === inside || relativePath.startsWith(`${inside}/`);
}
