import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import { ArchiveShelf } from './archives/archive-shelf.ts';
import { foreignKind } from './binary-kind.ts';
import type { FormatReader, ReadText } from './formats/format-reader.ts';
import { chooseReader, FORMAT_READERS } from './formats/formats.ts';
import { NO_PROGRAMS, type OutsidePrograms } from './programs/outside-programs.ts';
import { ReadFault } from './read-fault.ts';
import { readStableFile } from './read-stable-file.ts';

/** A file that gave no text; the diagnostics, at least one of severity `error`, say why. */
export interface UnreadFile {
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of its own, or with `members` one in an archive; see `FoundFile`. */
interface LocatedFile {
  readonly absolutePath: string;
  readonly path: string;
  readonly members?: readonly number[];
}

/**
 * Reads one file. Whatever is wrong with it becomes a diagnostic: `read.unreadable`, `read.too-large`,
 * `read.changed`, `read.unsupported-format`, what is wrong with its archive, or what its format reader finds.
 *
 * @param shelf keeps archives open from one file to the next
 * @param programs are asked where a reader cannot go on itself
 */
export async function readSource(
  file: LocatedFile,
  readers: readonly FormatReader[] = FORMAT_READERS,
  shelf: ArchiveShelf = new ArchiveShelf(),
  programs: OutsidePrograms = NO_PROGRAMS,
): Promise<SourceText | UnreadFile> {
  try {
    const { absolutePath, members } = file;
    const bytes = members === undefined ? await readStableFile(absolutePath) : await shelf.read(absolutePath, members);
    return await readBytes(bytes, file.path, readers, programs);
  } catch (error) {
    if (error instanceof ReadFault) return unread(file.path, error.code, error.message);
    if (!isSystemError(error)) throw error;
    return unread(file.path, 'read.unreadable', unreadable(error));
  }
}

async function readBytes(
  bytes: Uint8Array,
  path: string,
  readers: readonly FormatReader[],
  programs: OutsidePrograms,
): Promise<SourceText | UnreadFile> {
  const reader = chooseReader(bytes, path, readers);
  if (reader === null) return unread(path, 'read.unsupported-format', 'no reader knows this format');
  const isPlain = reader.family === 'plain';
  if (bytes.length === 0 && !isPlain) return unread(path, 'read.empty', EMPTY);
  const foreign = isPlain || reader.recognises(bytes) ? null : foreignKind(bytes);
  if (foreign !== null) {
    return unread(path, 'read.mislabelled', `expected ${reader.name}, got ${foreign.name}; ${foreign.advice}`);
  }
  const read = await reader.read(bytes, path, programs);
  if (read.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics: read.diagnostics };
  return sourceText(bytes, path, reader, {
    ...read,
    diagnostics: [...describeLabel(reader, read, path), ...read.diagnostics],
  });
}

const EMPTY = 'the file is empty: it has not a single byte; take it from its source again';

/** A file that is called what it is not can be read all the same, but other programs may refuse it. */
function describeLabel({ name, extensions }: FormatReader, { diagnostics }: ReadText, path: string): Diagnostic[] {
  if (extensions.some((extension) => path.toLowerCase().endsWith(extension))) return [];
  if (diagnostics.some(({ code }) => code === 'read.mislabelled')) return [];
  const message = `the file is called otherwise, but its bytes are those of ${name}, and so it was read; give it the ending ${extensions[0]}`;
  return [{ path, severity: 'info', code: 'read.mislabelled', message }];
}

function sourceText(bytes: Uint8Array, path: string, reader: FormatReader, read: ReadText): SourceText {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, sha256, format: reader.name, ...read, encoding: shownEncoding(reader, read.encoding) };
}

/** Of text the encoding, of pages the format as well; other formats leave no choice, and say enough by their name. */
function shownEncoding({ name, family }: FormatReader, encoding: string): string {
  if (family === 'markup') return `${name} ${encoding}`;
  return family === 'office' ? name : encoding;
}

function unread(path: string, code: string, message: string): UnreadFile {
  return { diagnostics: [{ path, severity: 'error', code, message }] };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read; give yourself permission or copy it to another folder',
  EPERM: 'it may not be read; give yourself permission or copy it to another folder',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it is no longer there, a link leads nowhere, or its name is in another encoding; rename it',
  EBUSY: 'another program holds it; close that program',
};

function unreadable(error: NodeJS.ErrnoException): string {
  const code = error.code ?? '';
  return `the file cannot be read (${code}): ${REASONS[code] ?? 'the system refuses it; copy it to another folder'}`;
}

/** Every error of the file system carries the name of its cause; anything else is a bug and must be seen. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
