import type { Marker } from '../model/section.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { endWithoutBlanks, isBlank } from '../text/blank.ts';
import { labelStarts, runOnHeadings } from './cuts-inside.ts';
import type { LabelGrammar } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { continuedPoints, pointsBehindOwn } from './point-cuts.ts';

/** Cuts paragraphs where headings, counted items or labels begin inside them. */
export function cutPieces(
  folded: string,
  paragraphs: readonly Paragraph[],
  grammar: MarkerGrammar,
  labels: LabelGrammar,
): Piece[] {
  const markers = paragraphs.map((paragraph) => grammar.markerAt(folded, paragraph.start));
  const pieces: Piece[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const own = markers[index] ?? null;
    const cuts = [
      ...runOnHeadings(folded, paragraph, own, grammar),
      ...continuedPoints(folded, paragraph, own, markers[index + 1] ?? null, grammar),
      ...pointsBehindOwn(folded, paragraph, own, grammar),
      ...labelStarts(folded, paragraph, labels),
    ];
    const starts = pieceStarts(folded, paragraph.start, cuts, grammar);
    for (const [number, start] of starts.entries()) {
      const marker = number === 0 ? own : grammar.markerAt(folded, start);
      pieces.push(pieceAt(folded, paragraph, start, starts[number + 1] ?? paragraph.end, marker, labels));
    }
  }
  return pieces;
}

/** Where the pieces of a paragraph begin, in order. What stands right behind a number belongs to it. */
function pieceStarts(folded: string, start: number, cuts: readonly number[], grammar: MarkerGrammar): number[] {
  if (cuts.length === 0) return [start];
  const starts = new Set([start, ...cuts]);
  for (const each of [start, ...new Set(cuts)]) {
    const words = wordsStart(folded, each, grammar.markerAt(folded, each));
    if (words > each) starts.delete(words);
  }
  return [start, ...[...starts].filter((cut) => cut > start).sort((a, b) => a - b)];
}

/** Where the words of a piece begin: behind its number and the blanks that follow. */
function wordsStart(folded: string, start: number, marker: Marker | null): number {
  let at = marker?.end ?? start;
  while (at < folded.length && folded[at] !== '\n' && isBlank(folded.charCodeAt(at))) at += 1;
  return at;
}

function pieceAt(
  folded: string,
  paragraph: Paragraph,
  start: number,
  nextStart: number,
  firstMarker: Marker | null,
  labels: LabelGrammar,
): Piece {
  const end = endWithoutBlanks(folded, start, nextStart);
  const indent = start === paragraph.start ? paragraph.indent : 0;
  return { start, end, indent, firstMarker, label: labels.labelAt(folded, wordsStart(folded, start, firstMarker)) };
}
