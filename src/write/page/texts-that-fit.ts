import type { Span } from '../../model/span.ts';
import { documentWeights } from './document-weights.ts';
import { type HeldText, noText, textPieces, wholeText } from './held-text.ts';
import { textBytes } from './page-costs.ts';
import type { PageInput } from './page-input.ts';

/** The pieces of as many texts as fit, the gravest first; then, of what is left, whole texts in place of pieces. */
export function textsThatFit(input: PageInput, space: number): HeldText[] {
  const weights = documentWeights(input);
  const pieces = piecesOf(input);
  const order = input.analyses
    .map((analysis, row) => ({ analysis, row, weight: weights.get(analysis.document.id) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.row - b.row);
  const held: HeldText[] = input.analyses.map(noText);
  let left = space;
  const take = (row: number, text: HeldText, cost: number) => {
    if (cost > left) return;
    left -= cost;
    held[row] = text;
  };
  for (const { analysis, row } of order) {
    const text = textPieces(analysis.document.source.text, pieces.get(analysis.document.id) ?? []);
    take(row, text, textBytes(analysis, text));
  }
  for (const { analysis, row } of order) {
    const text = wholeText(analysis.document.source.text);
    take(row, text, textBytes(analysis, text) - textBytes(analysis, held[row] ?? noText()));
  }
  return held;
}

/** Of each document, what findings show of it: statements, passages of plans. */
function piecesOf({ analyses, planReuse }: PageInput): Map<string, Span[]> {
  const pieces = new Map(
    analyses.map(({ document, statements }) => [document.id, statements.map(({ statement }): Span => statement)]),
  );
  for (const { documentId, sourceDocumentId, passages, leftovers } of planReuse) {
    pieces.get(documentId)?.push(...passages, ...leftovers);
    pieces.get(sourceDocumentId)?.push(...passages.map(({ source }) => source));
  }
  return pieces;
}
