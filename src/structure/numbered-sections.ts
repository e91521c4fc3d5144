import type { SectionDraft } from './draft.ts';
import { effectiveRole } from './draft.ts';
import { bareHeading, headingSpan } from './heading-text.ts';
import { parentOfNumbered } from './numbered-parent.ts';
import { addParagraph, giveRole, type OpenOutline, openSection, sectionForText, topOf } from './open-outline.ts';
import type { ClassifiedPiece } from './piece.ts';
import { addText } from './text-placement.ts';

/** A numbered heading or item, with the text that runs on behind its heading. */
export function addNumbered(outline: OpenOutline, piece: ClassifiedPiece, index: number): void {
  const { marker } = piece;
  if (marker === null) return;
  const span = headingSpan(outline.folded, marker.end, piece.end);
  const draft = openSection(outline, parentOfNumbered(outline, marker, index), {
    form: 'numbered',
    start: piece.start,
    marker,
    headingSpan: span,
    heading: bareHeading(outline.folded.slice(span.start, span.end)),
    runsIn: span.end < piece.end,
    styledLevel: piece.styledLevel,
  });
  giveRole(outline, draft);
  if (span.end < piece.end) addText(outline, { start: span.end, end: piece.end }, index);
}

/** A label such as `整改措施：`, with or without a number; one among things put right is text. */
export function addLabel(outline: OpenOutline, piece: ClassifiedPiece, index: number): void {
  const { label, marker } = piece;
  if (label === null) return;
  if (effectiveRole(topOf(outline)) === 'rectification') {
    addParagraph(outline, piece);
    return;
  }
  const heading = bareHeading(outline.folded.slice(label.start, label.end));
  const draft = openSection(outline, parentOfLabel(outline, piece, index), {
    form: marker === null ? 'label' : 'numbered',
    start: piece.start,
    marker,
    headingSpan: label,
    heading,
    runsIn: true,
    role: label.role,
    roleSource: `label:${heading}`,
  });
  if (piece.end > label.end) draft.paragraphs.push({ start: label.end, end: piece.end });
}

function parentOfLabel(outline: OpenOutline, piece: ClassifiedPiece, index: number): SectionDraft {
  while (topOf(outline).form === 'label' || topOf(outline).form === 'passage') outline.path.pop();
  const own = piece.marker === null ? topOf(outline) : parentOfNumbered(outline, piece.marker, index);
  return own === outline.root ? sectionForText(outline, piece.start) : own;
}
