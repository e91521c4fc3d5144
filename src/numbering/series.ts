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

/** A point begins behind one of these signs. */
const BOUNDARY = boundaryTable('，。；：、！？"\'）] \t\n\u00a0\u3000');

/** A flag for each UTF-16 code unit: one look for every character of a text. */
function boundaryTable(signs: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Every marker of a point kind in the span that stands where a point can begin. */
export function pointMarkers(folded: string, span: Span, grammar: MarkerGrammar): Marker[] {
  const found: Marker[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (!grammar.canBeginPoint(folded.charCodeAt(at))) continue;
    if (at > span.start && BOUNDARY[folded.charCodeAt(at - 1)] === 0) continue;
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
  const standing = pointMarkers(folded, span, grammar);
  const run = firstRunIn(folded, span, standing[0], grammar);
  const markers = run === null ? standing : [run, ...standing];
  const first = firstOfSeries(markers, grammar);
  const begin = markers[first];
  if (begin === undefined) return null;
  const chain = countUp(markers, first, grammar.longestStep(begin.kind));
  return { lead: { start: span.start, end: begin.start }, points: pointsOf(chain, span.end) };
}

/** `我们将一是……；二是……`: the first point runs on from its lead, and only the second tells that it is one. */
function firstRunIn(folded: string, span: Span, second: Marker | undefined, grammar: MarkerGrammar): Marker | null {
  if (second?.value !== 2) return null;
  for (let at = second.start - 1; at > span.start; at -= 1) {
    if (!grammar.canBeginPoint(folded.charCodeAt(at))) continue;
    const marker = grammar.markerAt(folded, at);
    if (marker?.kind === second.kind && marker.value === 1) return marker;
  }
  return null;
}

/** Index of the first marker that says 1 and that another of its kind counts on from; -1 where none does. */
function firstOfSeries(markers: readonly Marker[], grammar: MarkerGrammar): number {
  const lastSecond = new Map<string, number>();
  for (const [index, { kind, value }] of markers.entries()) {
    if (value > 1 && value - 1 <= grammar.longestStep(kind)) lastSecond.set(kind, index);
  }
  if (lastSecond.size === 0) return -1;
  return markers.findIndex(({ kind, value }, index) => value === 1 && (lastSecond.get(kind) ?? -1) > index);
}

/** A first point that no second follows; null where there is none, or more. */
export function findSinglePoint(folded: string, span: Span, grammar: MarkerGrammar): Series | null {
  const markers = pointMarkers(folded, span, grammar);
  const [only] = markers;
  if (only === undefined || markers.length > 1 || only.value !== 1) return null;
  return { lead: { start: span.start, end: only.start }, points: pointsOf([only], span.end) };
}

/** The marker at `begin` and those behind it that count on from it. */
function countUp(markers: readonly Marker[], begin: number, longestStep: number): Marker[] {
  const chain: Marker[] = [];
  let last = 0;
  for (const marker of markers.slice(begin)) {
    const step = marker.value - last;
    if (marker.kind !== markers[begin]?.kind || step < 0 || step > longestStep) continue;
    if (step === 0 && marker.value === 1) continue;
    chain.push(marker);
    last = marker.value;
  }
  return chain;
}

function pointsOf(chain: readonly Marker[], end: number): Point[] {
  return chain.map((marker, index) => ({ marker, start: marker.start, end: chain[index + 1]?.start ?? end }));
}
