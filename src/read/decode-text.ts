import type { Diagnostic } from '../model/diagnostic.ts';
import { type BinaryKind, binaryKind, isMostlyControls } from './binary-kind.ts';
import { decodeBytes } from './encodings/decode-bytes.ts';
import type { LineDecoding } from './encodings/decode-lines.ts';
import { normaliseLineEnds } from './encodings/line-ends.ts';
import { fileDiagnostic } from './file-diagnostic.ts';
import type { ReadText } from './formats/format-reader.ts';
import { remarksOnLength } from './remarks-on-length.ts';

/** U+FFFD, and what it becomes where somebody saved it as GBK. */
const BROKEN = /\ufffd|锟斤拷/gu;
/** Tab, line feed, and the sign that ended files under DOS. */
const HARMLESS_CONTROLS = new Set([0x09, 0x0a, 0x1a]);
const MARKUP = /^\s*<(?:!doctype html|html|\?xml)/iu;

/**
 * Decodes a plain text file whatever its encoding, and says what is odd about it. Diagnostics of severity
 * `error` (`read.binary`) come with an empty text.
 *
 * @param path goes into the diagnostics
 */
export function decodeText(bytes: Uint8Array, path: string): ReadText {
  const kind = binaryKind(bytes);
  if (kind !== null) return refuse(path, kind);
  const decoding = decodeBytes(bytes);
  const text = normaliseLineEnds(decoding.text);
  const controls = findControls(text);
  if (isMostlyControls(controls.count, text.length)) return refuse(path, unknownKind);
  const diagnostics = [
    ...describeLength(text, path),
    ...describeBroken(text, path),
    ...describeMixture(decoding, path),
    ...describeControls(path, controls),
    ...describeMarkup(text, path),
  ];
  return { text, encoding: decoding.encoding, diagnostics };
}

const unknownKind: BinaryKind = { name: 'binary data', advice: 'save it as plain text (.txt, UTF-8) or leave it out' };

function refuse(path: string, kind: BinaryKind): ReadText {
  const message = `expected text, got ${kind.name}; ${kind.advice}`;
  return { text: '', encoding: '', diagnostics: [fileDiagnostic(path, 'error', 'read.binary', message)] };
}

function describeLength(text: string, path: string): Diagnostic[] {
  return remarksOnLength(text.trim().length, WITHOUT_TEXT).map((remark) => ({ path, ...remark }));
}

const WITHOUT_TEXT = 'the file holds no text; add it or remove the file';

function describeBroken(text: string, path: string): Diagnostic[] {
  const broken = [...text.matchAll(BROKEN)];
  const first = broken[0];
  if (first === undefined) return [];
  const message =
    `${broken.length} broken character(s), the first at the place given; the text around them cannot be matched. ` +
    'Take the file from its source again if you can';
  const place = { start: first.index, end: first.index + first[0].length };
  return [{ ...fileDiagnostic(path, 'warning', 'read.broken-characters', message), ...place }];
}

function describeMixture(decoding: LineDecoding, path: string): Diagnostic[] {
  if (decoding.otherLines === 0) return [];
  const message =
    `${decoding.otherLines} line(s) in ${decoding.otherEncoding} inside a file in ${decoding.encoding}; ` +
    'each line was decoded in its own encoding. Save the file as UTF-8';
  return [fileDiagnostic(path, 'warning', 'read.mixed-encoding', message)];
}

interface Controls {
  readonly count: number;
  /** -1 where there is none. */
  readonly first: number;
}

/** Counts without keeping the places: a file that turns out to be binary may hold millions. */
function findControls(text: string): Controls {
  let count = 0;
  let first = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (!isControl(text.charCodeAt(index))) continue;
    if (count === 0) first = index;
    count += 1;
  }
  return { count, first };
}

function isControl(unit: number): boolean {
  if (unit >= 0x20) return unit >= 0x7f && unit <= 0x9f;
  return !HARMLESS_CONTROLS.has(unit);
}

function describeControls(path: string, { count, first }: Controls): Diagnostic[] {
  if (count === 0) return [];
  const message = `${count} control character(s) inside the text, the first at the place given; remove them`;
  return [{ ...fileDiagnostic(path, 'info', 'read.control-characters', message), start: first, end: first + 1 }];
}

function describeMarkup(text: string, path: string): Diagnostic[] {
  if (!MARKUP.test(text)) return [];
  const message = 'the file looks like a web page; its tags are read as text. Save the page as plain text';
  return [fileDiagnostic(path, 'warning', 'read.markup', message)];
}
