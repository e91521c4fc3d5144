import type { LabelRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { pointMarkers } from '../numbering/series.ts';
import { escapeExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph or the part of one that begins a heading, an item or a label of its own. */
export interface Piece extends Span {
  readonly indent: number;
  readonly label: LabelStart | null;
}

/** A label such as `整改措施：` at the beginning of a piece. */
export interface LabelStart extends Span {
  readonly role: Role;
}

export interface LabelGrammar {
  /** The label that stands at the offset, or null. */
  labelAt(folded: string, offset: number): LabelStart | null;
  /** Whether a label of any kind, also one that opens nothing, stands at the offset. */
  isAnyLabel(folded: string, offset: number): boolean;
}

export function createLabelGrammar(rules: readonly LabelRule[]): LabelGrammar {
  const compiled = rules.map((rule) => ({ rule, expression: labelExpression(rule) }));
  const find = (folded: string, offset: number) =>
    compiled.find(({ expression }) => {
      expression.lastIndex = offset;
      return expression.test(folded);
    });
  return {
    labelAt: (folded, offset) => {
      const found = find(folded, offset);
      if (found === undefined || found.rule.keep) return null;
      return { start: offset, end: found.expression.lastIndex, role: found.rule.role };
    },
    isAnyLabel: (folded, offset) => find(folded, offset) !== undefined,
  };
}

function labelExpression(rule: LabelRule): RegExp {
  const words = [...rule.words].map(fold).sort((a, b) => b.length - a.length);
  return new RegExp(`["【\\[（]?(?:${words.map(escapeExpression).join('|')})["】\\]）]?\\s*：\\s*`, 'y');
}

/** Cuts paragraphs where headings, counted items or labels begin inside them. */
export function cutPieces(
  folded: string,
  paragraphs: readonly Paragraph[],
  grammar: MarkerGrammar,
  labels: LabelGrammar,
): Piece[] {
  return paragraphs.flatMap((paragraph, index) => {
    const cuts = new Set([
      ...runOnHeadings(folded, paragraph, grammar),
      ...continuedPoints(folded, paragraph, paragraphs[index + 1], grammar),
      ...pointsBehindOwn(folded, paragraph, grammar),
      ...labelStarts(folded, paragraph, labels),
    ]);
    for (const start of [paragraph.start, ...cuts]) {
      const words = wordsStart(folded, start, grammar);
      if (words > start) cuts.delete(words);
    }
    return cutAt(
      folded,
      paragraph,
      [...cuts].sort((a, b) => a - b),
      grammar,
      labels,
    );
  });
}

/** Where the words of a piece begin: behind its number and the blanks that follow. */
function wordsStart(folded: string, start: number, grammar: MarkerGrammar): number {
  let at = grammar.markerAt(folded, start)?.end ?? start;
  while (/[^\S\n]/u.test(folded[at] ?? '')) at += 1;
  return at;
}

function cutAt(
  folded: string,
  paragraph: Paragraph,
  cuts: readonly number[],
  grammar: MarkerGrammar,
  labels: LabelGrammar,
): Piece[] {
  const starts = [paragraph.start, ...cuts.filter((cut) => cut > paragraph.start)];
  return starts.map((start, index) => {
    const end = trimEnd(folded, start, starts[index + 1] ?? paragraph.end);
    const indent = index === 0 ? paragraph.indent : 0;
    return { start, end, indent, label: labels.labelAt(folded, wordsStart(folded, start, grammar)) };
  });
}

function trimEnd(folded: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /\s/u.test(folded[trimmed - 1] ?? '')) trimmed -= 1;
  return trimmed;
}

const SENTENCE_END = /[。！？；]["）]?\s*/gu;

/** `……。（二）……` in one line: heading numbers that count up behind the end of a sentence. */
function runOnHeadings(folded: string, paragraph: Paragraph, grammar: MarkerGrammar): number[] {
  const cuts: number[] = [];
  const first = grammar.markerAt(folded, paragraph.start);
  const last = new Map<string, number>(first === null ? [] : [[first.kind, first.value]]);
  for (const end of folded.slice(paragraph.start, paragraph.end).matchAll(SENTENCE_END)) {
    const marker = grammar.markerAt(folded, paragraph.start + end.index + end[0].length);
    if (marker === null || marker.end >= paragraph.end || grammar.isPoint(marker.kind)) continue;
    if (marker.value !== (last.get(marker.kind) ?? 0) + 1 || marker.kind === 'letter') continue;
    cuts.push(marker.start);
    last.set(marker.kind, marker.value);
  }
  return cuts;
}

/** `主要表现：一是……` whose `二是` opens the next paragraph: the points inside are items like those that follow. */
function continuedPoints(
  folded: string,
  paragraph: Paragraph,
  next: Paragraph | undefined,
  grammar: MarkerGrammar,
): number[] {
  const following = next === undefined ? null : grammar.markerAt(folded, next.start);
  if (following === null || following.value < 2 || !grammar.isPoint(following.kind)) return [];
  const own = grammar.markerAt(folded, paragraph.start);
  if (own?.kind === following.kind) return [];
  const inside = pointMarkers(folded, paragraph, grammar).filter((marker) => marker.kind === following.kind);
  const counted = inside.filter((marker, index) => marker.value === index + 1);
  return counted.length === following.value - 1 ? counted.map((marker) => marker.start) : [];
}

/** `一是……。二是……。` in one paragraph that begins with the first: the others are items like it. */
function pointsBehindOwn(folded: string, paragraph: Paragraph, grammar: MarkerGrammar): number[] {
  const own = grammar.markerAt(folded, paragraph.start);
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

function labelStarts(folded: string, paragraph: Paragraph, labels: LabelGrammar): number[] {
  const cuts: number[] = [];
  const boundary = /[。；！？\s]/gu;
  boundary.lastIndex = paragraph.start;
  for (
    let match = boundary.exec(folded);
    match !== null && match.index < paragraph.end;
    match = boundary.exec(folded)
  ) {
    if (labels.labelAt(folded, boundary.lastIndex) !== null) cuts.push(boundary.lastIndex);
  }
  return cuts;
}
