import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { bareHeading } from './heading-text.ts';
import type { Piece } from './pieces.ts';
import type { StructureGrammar } from './structure-grammar.ts';
import { isRuleRow, tableCells } from './tables.ts';

export type PieceKind = 'front' | 'closing' | 'row' | 'label' | 'numbered' | 'heading' | 'title-line' | 'body';

/** A piece and what it is taken for. */
export interface ClassifiedPiece extends Piece {
  readonly kind: PieceKind;
  readonly marker: Marker | null;
  readonly cells: readonly Span[] | null;
  /** Whether an unnumbered heading stands more than once in the document. */
  readonly isRepeated: boolean;
}

export interface ClassifiedPieces {
  readonly pieces: readonly ClassifiedPiece[];
  /** The words of the title lines; empty where there is none. */
  readonly title: string;
}

const LONGEST_HEADING = 32;
const ENDS_SENTENCE = /[。；！？]/u;

export function classifyPieces(folded: string, pieces: readonly Piece[], grammar: StructureGrammar): ClassifiedPieces {
  const cells = pieces.map((piece) => tableCells(folded, piece));
  const front = grammar.frontMatter.front(folded, pieces.slice(0, firstRow(cells)));
  const closing = Math.max(front.pieces, grammar.frontMatter.closing(folded, pieces));
  const openSeries = new Set<string>();
  const classified = pieces.map((piece, index) => {
    const marker = countingMarker(markerOf(folded, piece, grammar), openSeries, grammar);
    const row = isTableRow(cells, index) ? (cells[index] ?? null) : null;
    const kind = kindOf(folded, pieces, index, { marker, row, front: front.pieces, closing, grammar });
    return { ...piece, kind, marker: kind === 'row' ? null : marker, cells: row, isRepeated: false };
  });
  const drawn = classified.filter((piece) => piece.cells === null || !isRuleRow(folded, piece.cells));
  return { pieces: markRepeated(folded, drawn), title: front.title };
}

/** “另外，” counts only where “首先，” has begun to. */
function countingMarker(marker: Marker | null, openSeries: Set<string>, grammar: StructureGrammar): Marker | null {
  if (marker === null || !grammar.markers.isWord(marker.kind)) return marker;
  if (marker.value === 1) openSeries.add(marker.kind);
  return openSeries.has(marker.kind) ? marker : null;
}

interface Evidence {
  readonly marker: Marker | null;
  readonly row: readonly Span[] | null;
  readonly front: number;
  readonly closing: number;
  readonly grammar: StructureGrammar;
}

function kindOf(folded: string, pieces: readonly Piece[], index: number, evidence: Evidence): PieceKind {
  const piece = pieces[index];
  if (piece === undefined) return 'body';
  if (index < evidence.front) return 'front';
  if (evidence.row !== null) return 'row';
  if (index >= evidence.closing) return 'closing';
  if (piece.label !== null) return 'label';
  if (evidence.marker !== null) return 'numbered';
  if (isHeadingLine(folded, piece, evidence.grammar)) return 'heading';
  return isTitleLine(folded, pieces, index, evidence.grammar) ? 'title-line' : 'body';
}

/** The number in front, behind markdown signs; `## 一、` is one number of the level that `##` tells. */
function markerOf(folded: string, piece: Piece, grammar: StructureGrammar): Marker | null {
  const bold = /^\*\*(?=\S)/u.test(folded.slice(piece.start, piece.start + 3)) ? 2 : 0;
  const marker = grammar.markers.markerAt(folded, piece.start + bold);
  if (marker === null || !marker.kind.startsWith('hash')) return marker;
  const words = piece.start + (/^#+\s*/u.exec(folded.slice(piece.start, piece.end))?.[0].length ?? 0);
  const number = grammar.markers.markerAt(folded, words);
  return { ...(number ?? { ...UNCOUNTED, start: words, end: words }), kind: marker.kind };
}

/** `##` tells a level and no number, so that it neither counts on nor begins again. */
const UNCOUNTED = { value: 0, text: '' };

/** A single line with tabs may be a heading with a date; a table has at least two rows of like width. */
function isTableRow(cells: readonly (readonly Span[] | null)[], index: number): boolean {
  const own = cells[index];
  if (own === null || own === undefined) return false;
  return [cells[index - 1], cells[index + 1]].some(
    (other) => other != null && Math.abs(other.length - own.length) <= 1 && own.length >= 2,
  );
}

/** Index of the first table row; the number of pieces where there is none. */
function firstRow(cells: readonly (readonly Span[] | null)[]): number {
  const first = cells.findIndex((_, index) => isTableRow(cells, index));
  return first < 0 ? cells.length : first;
}

function isHeadingLine(folded: string, piece: Piece, grammar: StructureGrammar): boolean {
  const text = folded.slice(piece.start, piece.end);
  if (/^【[^】]{1,30}】/u.test(text)) return true;
  const bare = bareHeading(text);
  if (bare.length > LONGEST_HEADING || ENDS_SENTENCE.test(text) || bare.includes('，')) return false;
  if (grammar.attachments.test(bare)) return true;
  const role = grammar.roles.ofHeading(bare);
  if (role === null || role.strength === 'contains') return false;
  return role.strength === 'whole' || !grammar.announcing.test(text);
}

/** A short line without number or closing sign above a longer paragraph. */
function isTitleLine(folded: string, pieces: readonly Piece[], index: number, grammar: StructureGrammar): boolean {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece === undefined || next === undefined) return false;
  const text = folded.slice(piece.start, piece.end);
  if (text.length < 3 || text.length > LONGEST_HEADING || /[。；！？：，]$/u.test(text) || /[。；！？]/u.test(text))
    return false;
  if (grammar.announcing.test(text) || grammar.labels.isAnyLabel(folded, piece.start)) return false;
  const below = folded.slice(next.start, next.end);
  const endsAbove =
    index === 0 ||
    /[。！？；：]["）]?$/u.test(folded.slice(pieces[index - 1]!.start, pieces[index - 1]!.end)) ||
    pieces[index - 1]!.end - pieces[index - 1]!.start <= LONGEST_HEADING;
  return endsAbove && (below.length > text.length * 1.3 || grammar.markers.markerAt(folded, next.start) !== null);
}

function markRepeated(folded: string, pieces: readonly ClassifiedPiece[]): ClassifiedPiece[] {
  const counts = new Map<string, number>();
  const keyOf = (piece: ClassifiedPiece) => bareHeading(folded.slice(piece.start, piece.end));
  for (const piece of pieces)
    if (piece.kind === 'heading') counts.set(keyOf(piece), (counts.get(keyOf(piece)) ?? 0) + 1);
  return pieces.map((piece) =>
    piece.kind === 'heading' && (counts.get(keyOf(piece)) ?? 0) > 1 ? { ...piece, isRepeated: true } : piece,
  );
}
