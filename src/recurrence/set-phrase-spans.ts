import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../patterns/fold.ts';
import type { SetPhraseFinder } from '../reuse/formula/set-phrase-finder.ts';
import { comparableText } from '../reuse/text/comparable-text.ts';

/** Where set phrases stand in the text of each document, by its id. */
export function setPhraseSpans(
  analyses: readonly DocumentAnalysis[],
  setPhrases: SetPhraseFinder,
): Map<string, readonly Span[]> {
  return new Map(
    analyses.map(({ document }) => {
      const folded = fold(document.source.text);
      const found = setPhrases.find(folded, comparableText(folded));
      return [document.id, found.map(({ start, end }) => ({ start, end }))];
    }),
  );
}
