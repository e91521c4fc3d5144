import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { MarkerGrammar } from './marker-grammar.ts';

/** One point of a series inside running text, `二是……`. */
export interface Point extends Span {
  readonly marker: Marker;
}

/** Running text that counts its points: what leads them, and the points up to the end. */
export interface Series {
  readonly lead: Span;
  readonly points: readonly Point[];
}

const BOUNDARY = new Set('，。；：、！？"\'）] \t\n\u00a0\u3000');

/** Every marker of a point kind in the span that stands where a point can begin. */
export function pointMarkers(folded: string, span: Span, grammar: MarkerGrammar): Marker[] {
  const found: Marker[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (!grammar.canBeginPoint(folded.charCodeAt(at))) continue;
    if (at > span.start && !BOUNDARY.has(folded[at - 1] ?? '')) continue;
    const marker = grammar.markerAt(folded, at);
    if (marker === null || !grammar.isPoint(marker.kind) || marker.end > span.end) continue;
    found.push(marker);
    at = marker.end - 1;
  }
  return found;
}

/**
 * The series that parts the span into points, or null where fewer than two points count up. A number that is
 * repeated or skipped by one still belongs to the series: real files miscount. Of words that count, 首先 … 最后, any
 * may be left out.
 */
export function findSeries(folded: string, span: Span, grammar: MarkerGrammar): Series | null {
  const markers = pointMarkers(folded, span, grammar);
  for (const [index, first] of markers.entries()) {
    if (first.value !== 1) continue;
    const chain = countUp(first, markers.slice(index + 1), grammar.longestStep(first.kind));
    if (chain.length < 2) continue;
    return { lead: { start: span.start, end: first.start }, points: pointsOf(chain, span.end) };
  }
  return null;
}

/** A first point that no second follows; null where there is none, or more. */
export function findSinglePoint(folded: string, span: Span, grammar: MarkerGrammar): Series | null {
  const markers = pointMarkers(folded, span, grammar);
  const [only] = markers;
  if (only === undefined || markers.length > 1 || only.value !== 1) return null;
  return { lead: { start: span.start, end: only.start }, points: pointsOf([only], span.end) };
}

function countUp(first: Marker, later: readonly Marker[], longestStep: number): Marker[] {
  const chain = [first];
  let last = first.value;
  for (const marker of later) {
    const step = marker.value - last;
    if (marker.kind !== first.kind || step < 0 || step > longestStep || (step === 0 && marker.value === 1)) continue;
    chain.push(marker);
    last = marker.value;
  }
  return chain;
}

function pointsOf(chain: readonly Marker[], end: number): Point[] {
  return chain.map((marker, index) => ({ marker, start: marker.start, end: chain[index + 1]?.start ?? end }));
}
