import { isDateLine } from './date-line.ts';
import { bareHeading } from './heading-text.ts';
import type { Piece } from './piece.ts';
import type { StructureGrammar } from './structure-grammar.ts';

const LONGEST_HEADING = 32;
/** A line in brackets says where the text comes from or who holds it. */
const REMARK = /^（[^（）]*）$/u;
const ENDS_SENTENCE = /[。；！？]/u;

/** Whether a line without a number is a heading by its words. */
export function isHeadingLine(folded: string, piece: Piece, grammar: StructureGrammar): boolean {
  const text = folded.slice(piece.start, piece.end);
  if (text.startsWith('【') && /^【[^】]{1,30}】/u.test(text)) return true;
  if (ENDS_SENTENCE.test(text)) return false;
  const bare = bareHeading(text);
  return bare.length <= LONGEST_HEADING && !bare.includes('，') && statesRole(bare, text, grammar);
}

function statesRole(bare: string, text: string, grammar: StructureGrammar): boolean {
  if (grammar.attachments.test(bare)) return true;
  const role = grammar.roles.ofHeading(bare);
  if (role === null || role.strength === 'contains') return false;
  return role.strength === 'whole' || !grammar.announcing.test(text);
}

/** Whether the piece is a short line without number or closing sign above a longer paragraph. */
export function isTitleLine(
  folded: string,
  pieces: readonly Piece[],
  index: number,
  grammar: StructureGrammar,
): boolean {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece === undefined || next === undefined) return false;
  const length = piece.end - piece.start;
  if (length < 3 || length > LONGEST_HEADING) return false;
  const text = folded.slice(piece.start, piece.end);
  if (/[：，]$/u.test(text) || ENDS_SENTENCE.test(text) || REMARK.test(text) || isDateLine(text)) return false;
  if (grammar.announcing.test(text) || grammar.labels.isAnyLabel(folded, piece.start)) return false;
  const isAboveMore = next.end - next.start > length * 1.3 || next.firstMarker !== null;
  return isAboveMore && endsAbove(folded, pieces[index - 1]);
}

/** Whether what stands above a line is closed, so that the line does not go on from it. */
function endsAbove(folded: string, above: Piece | undefined): boolean {
  if (above === undefined || above.end - above.start <= LONGEST_HEADING) return true;
  return /[。！？；：]["）]?$/u.test(folded.slice(above.end - 2, above.end));
}
