import type { Span } from '../../model/span.ts';
import { comparableUnit, foldWidth } from './comparable-character.ts';
import { findReplacements } from './find-replacements.ts';
import type { Mask } from './mask.ts';
import { type NameFinder, NO_NAMES } from './name-finder.ts';

/**
 * A text as it is compared: letters and numbers only, half-width and small, numbering dropped, figures, dates and
 * names each one sign. Character `i` of `text` stands for `[starts[i], ends[i])` of the source.
 */
export interface ComparableText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly masks: readonly Mask[];
}

export interface ComparableOptions {
  readonly names?: NameFinder;
  /** Further stretches of the source that are not compared, e.g. markers or page furniture; by start. */
  readonly omitted?: readonly Span[];
}

/**
 * Makes a stretch of a document comparable.
 *
 * @param source the document, as it stands or folded; offsets count in it
 * @param span the stretch, the whole document by default
 */
export function comparableText(
  source: string,
  options: ComparableOptions = {},
  span: Span = { start: 0, end: source.length },
): ComparableText {
  const passage = source.slice(span.start, span.end);
  const replacements = findReplacements(foldWidth(passage), options.names ?? NO_NAMES, shifted(options.omitted, span));
  const units = new Uint16Array(passage.length);
  const starts = new Int32Array(passage.length);
  const ends = new Int32Array(passage.length);
  const masks: Mask[] = [];
  let length = 0;
  const keep = (unit: number, start: number, end: number) => {
    units[length] = unit;
    starts[length] = start + span.start;
    ends[length] = end + span.start;
    length += 1;
  };
  let index = 0;
  for (const { start, end, sign, mask } of replacements) {
    for (; index < start; index += 1) keepComparable(passage, index, keep);
    if (mask !== null) {
      const place = { start: start + span.start, end: end + span.start };
      masks.push({ ...mask, ...place, position: length, text: passage.slice(start, end) });
      keep(sign.charCodeAt(0), start, end);
    }
    index = end;
  }
  for (; index < passage.length; index += 1) keepComparable(passage, index, keep);
  const text = Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
  return { text, starts: starts.slice(0, length), ends: ends.slice(0, length), masks };
}

/** The stretch of the source that `[from, to)` of the comparable text was made from; empty stretches have no place. */
export function sourceSpanOf(comparable: ComparableText, from: number, to: number): Span {
  const start = comparable.starts[from] ?? 0;
  return { start, end: to > from ? (comparable.ends[to - 1] ?? start) : start };
}

/** The first comparable character that begins at or after a source offset. */
export function comparablePosition(comparable: ComparableText, offset: number): number {
  let low = 0;
  let high = comparable.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((comparable.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function keepComparable(text: string, index: number, keep: (unit: number, start: number, end: number) => void): void {
  const unit = comparableUnit(text, index);
  if (unit !== 0) keep(unit, index, index + 1);
}

function shifted(omitted: readonly Span[] | undefined, { start, end }: Span): Span[] {
  return (omitted ?? [])
    .filter((each) => each.end > start && each.start < end)
    .map((each) => ({ start: Math.max(0, each.start - start), end: Math.min(end, each.end) - start }));
}
