import type { FlatSpans } from '../../model/page-documents.ts';
import type { Span } from '../../model/span.ts';
import type { HeldText } from './held-text.ts';

/** The spans that are held, one after the other. */
export function flatSpans(spans: readonly Span[], held: HeldText): FlatSpans {
  return spans.flatMap((span) => {
    const place = held.place(span);
    return place === null ? [] : [place.start, place.end];
  });
}
