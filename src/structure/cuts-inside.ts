import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { isBlank, skipBlanks } from '../text/blank.ts';
import type { LabelGrammar } from './labels.ts';

/** `……。（二）……` in one line: where headings begin whose numbers count up behind the end of a sentence. */
export function runOnHeadings(folded: string, paragraph: Span, own: Marker | null, grammar: MarkerGrammar): number[] {
  const cuts: number[] = [];
  const last = new Map<string, number>();
  if (own !== null) last.set(own.kind, own.value);
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!isSentenceEnd(folded.charCodeAt(at))) continue;
    const marker = grammar.markerAt(folded, nextSentence(folded, at + 1, paragraph.end));
    if (marker === null || marker.end >= paragraph.end || grammar.isPoint(marker.kind)) continue;
    if (marker.value !== (last.get(marker.kind) ?? 0) + 1 || marker.kind === 'letter') continue;
    cuts.push(marker.start);
    last.set(marker.kind, marker.value);
  }
  return cuts;
}

/** Behind a closing sign, the bracket that closes with it and blanks. */
function nextSentence(folded: string, start: number, end: number): number {
  const isClosed = start < end && (folded[start] === '"' || folded[start] === '）');
  return skipBlanks(folded, isClosed ? start + 1 : start, end);
}

/** Where labels begin behind the end of a sentence or a blank. */
export function labelStarts(folded: string, paragraph: Span, labels: LabelGrammar): number[] {
  const cuts: number[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isSentenceEnd(unit) && !isBlank(unit)) continue;
    if (labels.labelAt(folded, at + 1) !== null) cuts.push(at + 1);
  }
  return cuts;
}

/** `。`, `；`, `！` and `？`. */
function isSentenceEnd(unit: number): boolean {
  return unit === 0x3002 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f;
}
