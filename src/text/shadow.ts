import type { Span } from '../model/span.ts';

/** A passage as rules see it: folded, without blanks between Chinese characters, each place traceable to the source. */
export interface Shadow {
  readonly text: string;
  /** The source offset of a position in `text`; the end of the text maps behind its last character. */
  sourceOffset(position: number): number;
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/**
 * The shadow of `folded.slice(span.start, span.end)`. Line breaks, blanks and invisible signs are taken out,
 * but a blank between two Latin words stays, so that they do not run together.
 */
export function shadowOf(folded: string, span: Span): Shadow {
  const text = folded.slice(span.start, span.end);
  if (!INVISIBLE.test(text)) return { text, sourceOffset: (position) => span.start + position };
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    if (INVISIBLE.test(character) && !partsLatinWords(text, index)) continue;
    kept += character;
    offsets.push(span.start + index);
  }
  return { text: kept, sourceOffset: (position) => offsetAt(offsets, position, span) };
}

function offsetAt(offsets: readonly number[], position: number, span: Span): number {
  const exact = offsets[position];
  if (exact !== undefined) return exact;
  const last = offsets.at(-1);
  return last === undefined ? span.start : last + 1;
}

function partsLatinWords(text: string, index: number): boolean {
  return text[index] === ' ' && /[a-z0-9]/iu.test(text[index - 1] ?? '') && /[a-z0-9]/iu.test(text[index + 1] ?? '');
}

/** The source span of `[start, end)` in the shadow; never includes blanks before or behind it. */
export function sourceSpan(shadow: Shadow, start: number, end: number): Span {
  if (end <= start) return { start: shadow.sourceOffset(start), end: shadow.sourceOffset(start) };
  return { start: shadow.sourceOffset(start), end: shadow.sourceOffset(end - 1) + 1 };
}
