import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { StyledHeading } from '../model/styled-heading.ts';
import { bareHeading } from './heading-text.ts';
import type { ClassifiedPiece, Piece, PieceKind } from './piece.ts';
import { countingMarker, markerOfPiece } from './piece-marker.ts';
import type { StructureGrammar } from './structure-grammar.ts';
import { styledLevels } from './styled-levels.ts';
import { isRuleRow, isTableRow, tableCells } from './tables.ts';
import { isHeadingLine, isTitleLine } from './unnumbered-lines.ts';

export interface ClassifiedPieces {
  readonly pieces: readonly ClassifiedPiece[];
  /** The words of the title lines; empty where there is none. */
  readonly title: string;
}

/** Tells of each piece what it is: part of the title, a table row, a heading, an item, text. */
export function classifyPieces(
  folded: string,
  pieces: readonly Piece[],
  grammar: StructureGrammar,
  styledHeadings: readonly StyledHeading[],
): ClassifiedPieces {
  const levels = styledLevels(folded, pieces, styledHeadings);
  const cells = pieces.map((piece) => tableCells(folded, piece));
  const front = grammar.frontMatter.front(folded, pieces.slice(0, firstRow(cells)));
  const closing = Math.max(front.pieces, grammar.frontMatter.closing(folded, pieces));
  const signed = signatureAboveAttachments(folded, pieces, front.pieces, grammar);
  const openSeries = new Set<string>();
  const classified = pieces.map((piece, index) => {
    const marker = countingMarker(markerOfPiece(folded, piece, grammar.markers), openSeries, grammar.markers);
    const row = isTableRow(cells, index) ? (cells[index] ?? null) : null;
    const styledLevel = levels[index] ?? null;
    const isSigned = index >= signed.start && index < signed.end;
    const evidence = { marker, row, front: front.pieces, closing, isSigned, styledLevel, grammar };
    return classifiedPiece(piece, kindOf(folded, pieces, index, evidence), evidence);
  });
  const drawn = classified.filter((piece) => piece.cells === null || !isRuleRow(folded, piece.cells));
  return { pieces: markRepeated(folded, drawn), title: front.title };
}

/** The pieces, half-open, that sign the document above its first attachment; none where nothing is attached. */
function signatureAboveAttachments(
  folded: string,
  pieces: readonly Piece[],
  front: number,
  { attachments, frontMatter }: StructureGrammar,
): Span {
  const end = pieces.findIndex(
    (piece, index) => index >= front && attachments.test(folded.slice(piece.start, piece.end)),
  );
  return end < 0 ? { start: 0, end: 0 } : { start: frontMatter.closing(folded, pieces.slice(0, end)), end };
}

/** Index of the first table row; the number of pieces where there is none. */
function firstRow(cells: readonly (readonly Span[] | null)[]): number {
  const first = cells.findIndex((own, index) => own !== null && isTableRow(cells, index));
  return first < 0 ? cells.length : first;
}

function classifiedPiece(
  { start, end, indent, firstMarker, label }: Piece,
  kind: PieceKind,
  { marker, row, styledLevel }: Evidence,
): ClassifiedPiece {
  return {
    start,
    end,
    indent,
    firstMarker,
    label,
    kind,
    marker: kind === 'row' ? null : marker,
    cells: row,
    styledLevel,
    isRepeated: false,
  };
}

interface Evidence {
  readonly marker: Marker | null;
  readonly row: readonly Span[] | null;
  readonly front: number;
  readonly closing: number;
  /** Whether it is signature or date of a document that attachments follow. */
  readonly isSigned: boolean;
  readonly styledLevel: number | null;
  readonly grammar: StructureGrammar;
}

function kindOf(folded: string, pieces: readonly Piece[], index: number, evidence: Evidence): PieceKind {
  const piece = pieces[index];
  if (piece === undefined) return 'body';
  if (index < evidence.front) return 'front';
  if (evidence.row !== null) return 'row';
  if (index >= evidence.closing || evidence.isSigned) return 'closing';
  if (piece.label !== null) return 'label';
  if (evidence.marker !== null) return 'numbered';
  if (evidence.styledLevel !== null || isHeadingLine(folded, piece, evidence.grammar)) return 'heading';
  return isTitleLine(folded, pieces, index, evidence.grammar) ? 'title-line' : 'body';
}

function markRepeated(folded: string, pieces: readonly ClassifiedPiece[]): ClassifiedPiece[] {
  const counts = new Map<string, number>();
  const words = pieces.map((piece) =>
    piece.kind === 'heading' ? bareHeading(folded.slice(piece.start, piece.end)) : null,
  );
  for (const heading of words) if (heading !== null) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  return pieces.map((piece, index) =>
    (counts.get(words[index] ?? '') ?? 0) > 1 && piece.kind === 'heading' ? { ...piece, isRepeated: true } : piece,
  );
}
