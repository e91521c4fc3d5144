import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DictionaryProblem } from './dictionary-problem.ts';

/** A file of the dictionary folder, decoded. */
export interface DictionaryFile {
  /** As the user would write it from the working directory, with `/`. */
  readonly file: string;
  readonly bytes: Buffer;
  /** Line ends are `\n`, a byte order mark is gone; null where the file is missing or no UTF-8. */
  readonly text: string | null;
  readonly problems: readonly DictionaryProblem[];
}

export function readDictionaryFile(directory: string, name: string): DictionaryFile {
  const location = path.resolve(directory, name);
  const file = shownPath(location);
  const bytes = bytesOf(location);
  if (bytes === null) return without(file, Buffer.alloc(0), null, `expected this file, found none at ${location}`);
  const badLine = lineOfBadBytes(bytes);
  if (badLine !== null) {
    return without(
      file,
      bytes,
      badLine,
      'expected UTF-8, got bytes of another encoding (GBK?); save the file as UTF-8',
    );
  }
  return { file, bytes, text: withoutMark(bytes.toString('utf8')).replaceAll(/\r\n?/gu, '\n'), problems: [] };
}

/** Whether there is such a folder at all; where it is missing, one message says more than seven. */
export function isFolder(directory: string): boolean {
  return statSync(path.resolve(directory), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A path relative to the working directory, or whole where it lies elsewhere. */
export function shownPath(location: string): string {
  const relative = path.relative('', path.resolve(location));
  const shown = relative === '' ? '.' : relative;
  return (shown.startsWith('..') || path.isAbsolute(shown) ? path.resolve(location) : shown).replaceAll('\\', '/');
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function without(file: string, bytes: Buffer, line: number | null, message: string): DictionaryFile {
  return { file, bytes, text: null, problems: [{ file, line, message }] };
}

function bytesOf(location: string): Buffer | null {
  const isFile = statSync(location, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(location) : null;
}

function lineOfBadBytes(bytes: Buffer): number | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const next = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(start, next))) return line;
    start = next;
  }
  return 1;
}
