import type { Holding } from '../../model/page-documents.ts';
import type { Span } from '../../model/span.ts';

/** What the page holds of a text, and where in it the places of the whole text are. */
export interface HeldText {
  readonly holding: Holding;
  readonly text: string;
  /** Null for a span of which a part is not held. */
  place(span: Span): Span | null;
}

/** The whole text; every place stays. */
export function wholeText(text: string): HeldText {
  return { holding: 'whole', text, place: (span) => span };
}

/** Nothing of it. */
export function noText(): HeldText {
  return { holding: 'counts', text: '', place: () => null };
}

interface Piece extends Span {
  /** Where it starts in the held text. */
  readonly at: number;
}

/** Only what the spans cover, a line each; spans that touch or overlap are one piece. */
export function textPieces(text: string, spans: readonly Span[]): HeldText {
  const pieces = placed(merged(spans));
  return {
    holding: 'pieces',
    text: pieces.map(({ start, end }) => text.slice(start, end)).join('\n'),
    place: (span) => moved(span, pieces),
  };
}

/** Spans without overlap, in order. */
export function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || span.start > last.end) found.push({ start: span.start, end: span.end });
    else if (span.end > last.end) found[found.length - 1] = { start: last.start, end: span.end };
  }
  return found;
}

function placed(spans: readonly Span[]): Piece[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    const piece = { start, end, at };
    at += end - start + 1;
    return piece;
  });
}

function moved({ start, end }: Span, pieces: readonly Piece[]): Span | null {
  const piece = pieces.find((each) => each.start <= start && end <= each.end);
  if (piece === undefined) return null;
  return { start: start - piece.start + piece.at, end: end - piece.start + piece.at };
}
