import type { Marker } from '../model/section.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import type { Piece } from './piece.ts';

/** The number in front, behind markdown signs; `## 一、` is one number of the level that `##` tells. */
export function markerOfPiece(folded: string, piece: Piece, markers: MarkerGrammar): Marker | null {
  const marker = isBold(folded, piece.start) ? markers.markerAt(folded, piece.start + 2) : piece.firstMarker;
  if (marker === null || !marker.kind.startsWith('hash')) return marker;
  const words = piece.start + (/^#+\s*/u.exec(folded.slice(piece.start, piece.end))?.[0].length ?? 0);
  const number = markers.markerAt(folded, words);
  return { ...(number ?? { ...UNCOUNTED, start: words, end: words }), kind: marker.kind };
}

function isBold(folded: string, start: number): boolean {
  return folded[start] === '*' && /^\*\*(?=\S)/u.test(folded.slice(start, start + 3));
}

/** `##` tells a level and no number, so that it neither counts on nor begins again. */
const UNCOUNTED = { value: 0, text: '' };

/**
 * “另外，” counts only where “首先，” has begun to.
 *
 * @param openSeries the kinds that have begun; a first word is entered
 */
export function countingMarker(marker: Marker | null, openSeries: Set<string>, markers: MarkerGrammar): Marker | null {
  if (marker === null || !markers.isWord(marker.kind)) return marker;
  if (marker.value === 1) openSeries.add(marker.kind);
  return openSeries.has(marker.kind) ? marker : null;
}
