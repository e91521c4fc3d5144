import type { Span } from '../../model/span.ts';

/** Characters on either side. */
const AROUND = 16;

/** The words of a span with what stands around them on their line; `…` where the line goes on. */
export function quoteAround(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  const words = text.slice(from, to).trim().replaceAll(/\s+/gu, ' ');
  return `${from > lineStart ? '…' : ''}${words}${to < lineEnd ? '…' : ''}`;
}
