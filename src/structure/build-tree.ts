import type { Role } from '../model/section.ts';
import type { SectionDraft } from './draft.ts';
import { addLabel, addNumbered } from './numbered-sections.ts';
import { type OpenOutline, openSection, sectionForText, startOutline, topOf } from './open-outline.ts';
import type { ClassifiedPiece, PieceKind } from './piece.ts';
import type { StructureGrammar } from './structure-grammar.ts';
import { addBody } from './text-placement.ts';
import { addHeading, addTitleLine } from './unnumbered-sections.ts';

/**
 * Builds the tree of sections from classified pieces: each piece closes what it does not belong to and opens or
 * fills a section.
 *
 * @param listRole the role of everything, where the title calls the document a list
 * @returns the root, whose children are the sections of the top level
 */
export function buildTree(
  folded: string,
  pieces: readonly ClassifiedPiece[],
  grammar: StructureGrammar,
  listRole: Role | null,
): SectionDraft {
  const outline = startOutline(folded, pieces, grammar, listRole);
  for (const [index, piece] of pieces.entries()) ADD[piece.kind](outline, piece, index);
  return outline.root;
}

const ADD: Readonly<Record<PieceKind, (outline: OpenOutline, piece: ClassifiedPiece, index: number) => void>> = {
  front: addToPreamble,
  closing: addClosing,
  row: addRow,
  label: addLabel,
  numbered: addNumbered,
  heading: addHeading,
  'title-line': addTitleLine,
  body: addBody,
};

function addToPreamble(outline: OpenOutline, piece: ClassifiedPiece): void {
  const { root } = outline;
  if (root.children.length === 0) openSection(outline, root, { form: 'preamble', start: piece.start });
}

function addClosing(outline: OpenOutline, { start, end }: ClassifiedPiece): void {
  if (topOf(outline).form !== 'closing')
    openSection(outline, outline.root, { form: 'closing', start, role: 'other', roleSource: 'closing' });
  topOf(outline).paragraphs.push({ start, end });
}

function addRow(outline: OpenOutline, { cells, start }: ClassifiedPiece): void {
  if (cells === null) return;
  if (topOf(outline).form !== 'table') openSection(outline, sectionForText(outline, start), { form: 'table', start });
  topOf(outline).rows.push(cells);
}
