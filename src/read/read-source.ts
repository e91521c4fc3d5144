import { createHash } from 'node:crypto';
import * as fileSystem from 'node:fs';
import { promisify } from 'node:util';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceText } from '../model/source-text.ts';
import type { FormatReader, ReadText } from './formats/format-reader.ts';
import { chooseReader, FORMAT_READERS } from './formats/formats.ts';

/** These make fewer trips to the thread pool than their kin in `node:fs/promises`: half the time for small files. */
const readFile = promisify(fileSystem.readFile);
const stat = promisify(fileSystem.stat);

/** In bytes. A decoded file must fit into one JavaScript string. */
const LARGEST = 200 * 1024 * 1024;

/** A file that gave no text; the diagnostics, at least one of severity `error`, say why. */
export interface UnreadFile {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one file. Whatever is wrong with it becomes a diagnostic: `read.unreadable`, `read.too-large`,
 * `read.unsupported-format`, or what its format reader finds.
 */
export async function readSource(
  file: { readonly absolutePath: string; readonly path: string },
  readers: readonly FormatReader[] = FORMAT_READERS,
): Promise<SourceText | UnreadFile> {
  try {
    const { size } = await stat(file.absolutePath);
    if (size > LARGEST) return unread(file.path, 'read.too-large', tooLarge(size));
    return await readBytes(await readFile(file.absolutePath), file.path, readers);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return unread(file.path, 'read.unreadable', unreadable(error));
  }
}

async function readBytes(
  bytes: Buffer,
  path: string,
  readers: readonly FormatReader[],
): Promise<SourceText | UnreadFile> {
  const reader = chooseReader(bytes, path, readers);
  if (reader === null) return unread(path, 'read.unsupported-format', 'no reader knows this format');
  const read = await reader.read(bytes, path);
  if (read.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) return { diagnostics: read.diagnostics };
  return sourceText(bytes, path, reader.name, read);
}

function sourceText(bytes: Buffer, path: string, format: string, read: ReadText): SourceText {
  const { text, encoding, diagnostics } = read;
  return { path, text, sha256: createHash('sha256').update(bytes).digest('hex'), encoding, format, diagnostics };
}

function unread(path: string, code: string, message: string): UnreadFile {
  return { diagnostics: [{ path, severity: 'error', code, message }] };
}

function tooLarge(size: number): string {
  const megabytes = Math.ceil(size / 1024 / 1024);
  return `the file has ${megabytes} MB, the largest that is read 200 MB; split it into its documents`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read; give yourself permission or copy it to another folder',
  EPERM: 'it may not be read; give yourself permission or copy it to another folder',
  EISDIR: 'it is a folder, not a file',
  ENOENT: 'it is no longer there, or a link leads nowhere',
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
