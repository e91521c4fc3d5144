import type { Span } from '../model/span.ts';

/** A passage as rules see it: folded, without blanks between Chinese characters, each place traceable to the source. */
export interface Shadow {
  readonly text: string;
  /** The source offset of a position in `text`; the end of the text maps behind its last character. */
  sourceOffset(position: number): number;
}

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const LATIN = /[a-z0-9]/iu;

/**
 * The shadow of `folded.slice(span.start, span.end)`. Line breaks, blanks and invisible signs are taken out,
 * but of the blanks between two Latin words or figures one stays, so that they do not run together.
 */
export function shadowOf(folded: string, span: Span): Shadow {
  const text = folded.slice(span.start, span.end);
  if (!INVISIBLE.test(text)) return { text, sourceOffset: (position) => span.start + position };
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const isInvisible = INVISIBLE.test(character);
    if (isInvisible && !partsLatinWords(kept, text, index)) continue;
    kept += isInvisible ? ' ' : character;
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

function partsLatinWords(kept: string, text: string, index: number): boolean {
  if (text[index] !== ' ' && text[index] !== '\t') return false;
  if (!LATIN.test(kept.at(-1) ?? '')) return false;
  let next = index + 1;
  while (INVISIBLE.test(text[next] ?? '')) next += 1;
  return LATIN.test(text[next] ?? '');
}

/** The source span of `[start, end)` in the shadow; never includes blanks before or behind it. */
export function sourceSpan(shadow: Shadow, start: number, end: number): Span {
  if (end <= start) return { start: shadow.sourceOffset(start), end: shadow.sourceOffset(start) };
  return { start: shadow.sourceOffset(start), end: shadow.sourceOffset(end - 1) + 1 };
}

/** Two passages read as one, a line end between them where they stand on lines of their own, so that no sentence runs over. */
export function shadowOfTitled(folded: string, title: Span, end: number): Shadow & { readonly titleLength: number } {
  const head = shadowOf(folded, title);
  const body = shadowOf(folded, { start: title.end, end });
  const parted = /^[^\S\n]*\n/u.test(folded.slice(title.end, end)) && body.text.length > 0;
  const bodyStart = head.text.length + (parted ? 1 : 0);
  return {
    text: `${head.text}${parted ? '\n' : ''}${body.text}`,
    titleLength: head.text.length,
    sourceOffset: (position) =>
      position < bodyStart ? head.sourceOffset(position) : body.sourceOffset(position - bodyStart),
  };
}
