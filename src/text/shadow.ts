import type { Span } from '../model/span.ts';
import { isBlank } from './blank.ts';
import { isInvisible, nextInvisible, nextVisible } from './invisible.ts';

/** A passage as rules see it: folded, without blanks between Chinese characters, each place traceable to the source. */
export interface Shadow {
  readonly text: string;
  /** The source offset of a position in `text`; the end of the text maps behind its last character. */
  sourceOffset(position: number): number;
}

const LATIN = /[a-z0-9]/iu;

/**
 * The shadow of `folded.slice(span.start, span.end)`. Line breaks, blanks and invisible signs are taken out,
 * but of the blanks between two Latin words or figures one stays, so that they do not run together.
 */
export function shadowOf(folded: string, span: Span): Shadow {
  const first = nextInvisible(folded, span.start, span.end);
  if (first === span.end) {
    return { text: folded.slice(span.start, span.end), sourceOffset: (position) => span.start + position };
  }
  const stretches = visibleStretches(folded, span, first);
  const text = stretches.map((stretch) => wordsOf(folded, stretch)).join('');
  return { text, sourceOffset: (position) => offsetAt(stretches, position, span) };
}

/** A stretch of the source that the shadow keeps, and how many characters of the shadow stand before it. */
interface Stretch extends Span {
  readonly before: number;
}

/** A tab that parts two words becomes a blank. */
function wordsOf(folded: string, stretch: Span): string {
  return isInvisible(folded.charCodeAt(stretch.start)) ? ' ' : folded.slice(stretch.start, stretch.end);
}

/** Whole stretches rather than single characters: a passage has few blanks. */
function visibleStretches(folded: string, span: Span, firstInvisible: number): Stretch[] {
  const stretches: Stretch[] = [];
  let before = 0;
  const keep = (start: number, end: number) => {
    if (end === start) return;
    stretches.push({ start, end, before });
    before += end - start;
  };
  keep(span.start, firstInvisible);
  for (let at = firstInvisible; at < span.end; ) {
    const visible = nextVisible(folded, at, span.end);
    const parting = before === 0 ? -1 : partingBlank(folded, at, visible, span.end);
    if (parting >= 0) keep(parting, parting + 1);
    at = nextInvisible(folded, visible, span.end);
    keep(visible, at);
  }
  return stretches;
}

/** Where the blank stands that keeps the Latin words before and behind the invisible signs apart; -1 where none need. */
function partingBlank(folded: string, start: number, visible: number, end: number): number {
  if (visible === end || !LATIN.test(folded[start - 1] ?? '') || !LATIN.test(folded[visible] ?? '')) return -1;
  for (let at = start; at < visible; at += 1) if (folded[at] === ' ' || folded[at] === '\t') return at;
  return -1;
}

/** A position at which a stretch begins is its first character; the end of the text maps behind its last one. */
function offsetAt(stretches: readonly Stretch[], position: number, span: Span): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.before ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low - 1];
  if (stretch === undefined) return span.start;
  return Math.min(stretch.start + position - stretch.before, stretch.end);
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
  const parted = body.text.length > 0 && isFollowedByLineEnd(folded, title.end, end);
  const bodyStart = head.text.length + (parted ? 1 : 0);
  return {
    text: `${head.text}${parted ? '\n' : ''}${body.text}`,
    titleLength: head.text.length,
    sourceOffset: (position) =>
      position < bodyStart ? head.sourceOffset(position) : body.sourceOffset(position - bodyStart),
  };
}

function isFollowedByLineEnd(folded: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && folded[at] !== '\n' && isBlank(folded.charCodeAt(at))) at += 1;
  return at < end && folded[at] === '\n';
}
