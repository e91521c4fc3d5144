import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { pointMarkers } from '../numbering/series.ts';

/** `主要表现：一是……` whose `二是` opens the next paragraph: the points inside are items like those that follow. */
export function continuedPoints(
  folded: string,
  paragraph: Span,
  own: Marker | null,
  following: Marker | null,
  grammar: MarkerGrammar,
): number[] {
  if (following === null || following.value < 2 || !grammar.isPoint(following.kind)) return [];
  if (own?.kind === following.kind) return [];
  const inside = pointMarkers(folded, paragraph, grammar).filter((marker) => marker.kind === following.kind);
  const counted = inside.filter((marker, index) => marker.value === index + 1);
  return counted.length === following.value - 1 ? counted.map((marker) => marker.start) : [];
}

/** `一是……。二是……。` in one paragraph that begins with the first: the others are items like it. */
export function pointsBehindOwn(folded: string, paragraph: Span, own: Marker | null, grammar: MarkerGrammar): number[] {
  if (own === null || !grammar.isPoint(own.kind) || UNCOUNTED.test(own.kind)) return [];
  const cuts: number[] = [];
  let last = own.value;
  for (const marker of pointMarkers(folded, { start: own.end, end: paragraph.end }, grammar)) {
    if (marker.kind !== own.kind || marker.value !== last + 1) continue;
    cuts.push(marker.start);
    last = marker.value;
  }
  return cuts;
}

/** Signs that carry no number. */
const UNCOUNTED = /^(?:bullet|hash)/u;
