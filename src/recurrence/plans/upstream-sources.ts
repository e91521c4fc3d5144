import type { Document } from '../../model/document.ts';
import { fold } from '../../patterns/fold.ts';
import { type ComparableText, comparableText } from '../../reuse/text/comparable-text.ts';
import type { NameFinder } from '../../reuse/text/name-finder.ts';

/** A reference document with its text as it is compared. */
export interface UpstreamSource {
  readonly document: Document;
  readonly comparable: ComparableText;
}

/** Reference documents by their ids. */
export function upstreamSources(documents: readonly Document[], names: NameFinder): Map<string, UpstreamSource> {
  return new Map(
    documents.map((document) => [
      document.id,
      { document, comparable: comparableText(fold(document.source.text), { names }) },
    ]),
  );
}
