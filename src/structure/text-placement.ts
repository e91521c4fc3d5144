import type { Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { endWithoutBlanks } from '../text/blank.ts';
import { effectiveRole } from './draft.ts';
import { addParagraph, type OpenOutline, openSection, sectionForText, topOf } from './open-outline.ts';
import { resumeAfterPassage } from './passages.ts';
import type { ClassifiedPiece } from './piece.ts';
import { ownerOfTurn } from './turn-owner.ts';

/** A section whose heading says nothing is most often about what was done. */
const UNDECIDED: Role = 'achievements';

/** A paragraph of its own. */
export function addBody(outline: OpenOutline, piece: ClassifiedPiece, index: number): void {
  resumeAfterPassage(outline, piece);
  sectionForText(outline, piece.start);
  addText(outline, piece, index);
}

/**
 * Enters text into the open section, or into a passage of its own from where it turns to another role.
 *
 * @param index of the piece that the text stands in
 */
export function addText(outline: OpenOutline, span: Span, index: number): void {
  const { folded, grammar } = outline;
  const turn = grammar.turns.find(folded, span, effectiveRole(topOf(outline)) ?? UNDECIDED);
  const owner = turn === null ? null : ownerOfTurn(outline, turn, index);
  if (turn === null || owner === null) {
    addInSecondRole(outline, span, index);
    return;
  }
  const { role, id } = turn.rule;
  addParagraph(outline, { start: span.start, end: endWithoutBlanks(folded, span.start, turn.start) });
  openSection(outline, owner, { form: 'passage', start: turn.start, role, roleSource: `turn:${id}` });
  const next = grammar.turns.find(folded, { start: turn.end, end: span.end }, role);
  addParagraph(outline, { start: turn.start, end: next?.start ?? span.end });
  if (next !== null) addText(outline, { start: next.start, end: span.end }, index);
}

/** In a section “问题及下一步打算” each item states its problem first; a later paragraph of plans is its measure. */
function addInSecondRole(outline: OpenOutline, span: Span, index: number): void {
  const role = secondRole(outline, span, index);
  if (role !== null) {
    const heading = outline.path.findLast((draft) => draft.role !== null)?.heading ?? '';
    openSection(outline, topOf(outline), {
      form: 'passage',
      start: span.start,
      role,
      roleSource: `heading:${heading}`,
    });
  }
  addParagraph(outline, span);
}

/** The second role of the section's heading, where the text is a later paragraph of an item and does not read as the first. */
function secondRole(outline: OpenOutline, span: Span, index: number): Role | null {
  const item = topOf(outline);
  const hasProblem = (item.runsIn || item.paragraphs.length > 0) && item.form !== 'passage';
  const isRest = outline.pieces[index]?.start !== span.start;
  if (!hasProblem || isRest) return null;
  const section = outline.path.findLast((draft) => draft.role !== null);
  if (section === undefined || section === item) return null;
  const second = outline.grammar.roles.secondRole(section.heading);
  if (second === null || second === section.role) return null;
  return outline.grammar.roleOfContent(outline.folded.slice(span.start, span.end)) === section.role ? null : second;
}
