import type { SectionDraft } from './draft.ts';
import { bareHeading, headingSpan } from './heading-text.ts';
import { CHAPTER_RANK } from './numbered-parent.ts';
import { giveRole, type OpenOutline, openSection, topOf } from './open-outline.ts';
import type { ClassifiedPiece } from './piece.ts';
import { addText } from './text-placement.ts';

/** A heading without a number, with the text that runs on behind it. */
export function addHeading(outline: OpenOutline, piece: ClassifiedPiece, index: number): void {
  const { folded } = outline;
  const isBracketed = folded[piece.start] === '【';
  const span = isBracketed ? headingSpan(folded, piece.start, piece.end) : { start: piece.start, end: piece.end };
  const parent = parentOfHeading(outline, piece, index);
  const siblings = new Map(parent.lastNumbers);
  const draft = openSection(outline, parent, {
    form: 'heading',
    start: piece.start,
    headingSpan: span,
    heading: bareHeading(folded.slice(span.start, span.end)),
    runsIn: span.end < piece.end,
    styledLevel: piece.styledLevel,
  });
  outline.interrupted.set(draft, siblings);
  giveRole(outline, draft);
  if (span.end < piece.end) addText(outline, { start: span.end, end: piece.end }, index);
}

/**
 * A heading that comes back under several numbered sections belongs into them; one that stands once is on top, and so is
 * one above which those sections end, since their numbers begin anew below it.
 */
function parentOfHeading(
  { path, root, grammar, pieces }: OpenOutline,
  piece: ClassifiedPiece,
  index: number,
): SectionDraft {
  const above = path.findLast((draft) => isStyledAbove(draft, piece));
  if (above !== undefined) return above;
  const numbered = path.find((draft) => draft.marker !== null);
  const next = pieces[index + 1]?.marker;
  const beginsAnew = next?.value === 1 && next.kind === numbered?.marker?.kind;
  if (piece.isRepeated && numbered !== undefined && !beginsAnew) return numbered;
  const chapter = path.findLast(({ marker }) => marker !== null && grammar.markers.rank(marker.kind) < CHAPTER_RANK);
  return chapter ?? root;
}

/** Where both are headings by their style, the style says which holds the other. */
function isStyledAbove({ styledLevel }: SectionDraft, piece: ClassifiedPiece): boolean {
  return styledLevel !== null && piece.styledLevel !== null && styledLevel < piece.styledLevel;
}

/** A short line that names what the paragraphs below it tell of. */
export function addTitleLine(outline: OpenOutline, piece: ClassifiedPiece, index: number): void {
  while (endsAtTitleLine(topOf(outline))) outline.path.pop();
  const top = parentBesideTitleLine(outline, index) ?? topOf(outline);
  openSection(outline, top.form === 'preamble' ? outline.root : top, {
    form: 'title-line',
    start: piece.start,
    headingSpan: { start: piece.start, end: piece.end },
    heading: bareHeading(outline.folded.slice(piece.start, piece.end)),
  });
}

/**
 * Above numbers that begin anew a title line stands beside the one before it, not under the last of its items; the first
 * such line stands beside the numbers that it ends, as the title of the next document of a file that holds several.
 */
function parentBesideTitleLine({ path, pieces }: OpenOutline, index: number): SectionDraft | null {
  const next = pieces[index + 1]?.marker ?? null;
  if (next?.value !== 1) return null;
  const beside = path.findLast((draft) => draft.form === 'title-line');
  return (beside ?? path.find((draft) => draft.marker?.kind === next.kind))?.parent ?? null;
}

function endsAtTitleLine(draft: SectionDraft): boolean {
  if (draft.parent === null) return false;
  if (draft.form === 'passage') return draft.role === null;
  return draft.form === 'title-line' || draft.form === 'table' || draft.form === 'label';
}
