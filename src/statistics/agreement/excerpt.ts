import type { Span } from '../../model/span.ts';

const LONGEST = 60;

/** The beginning of a span for a person to recognise it by: at most one line and 60 UTF-16 code units. */
export function excerpt(text: string, span: Span): string {
  const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST)).split('\n', 1)[0] ?? '';
  // A cut must not leave half of a surrogate pair.
  return line.replace(/[\ud800-\udbff]$/u, '').trim();
}
