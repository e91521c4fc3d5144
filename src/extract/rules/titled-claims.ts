import type { Span } from '../../model/span.ts';
import { firstSentenceEnd } from '../../text/clauses.ts';
import type { SectionView } from '../candidate.ts';
import { type ReadClause, readClauses } from '../read-clauses.ts';

/** A line that says no more than that something was put right. */
const LONGEST_TITLE = 45;

/**
 * The paragraphs of a claims section, with those joined of which the first only says what was put right and the
 * second how: a title above its text, full stop or not.
 */
export function titledClaims(view: SectionView): Span[] {
  const { paragraphs } = view.section;
  const joined: Span[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const [first, second] = [paragraphs[index] as Span, paragraphs[index + 1]];
    const isPair = second !== undefined && isClaimTitle(view, first) && tellsHow(view, second);
    joined.push(isPair ? { start: first.start, end: second.end } : first);
    if (isPair) index += 1;
  }
  return joined;
}

function isClaimTitle(view: SectionView, { start, end }: Span): boolean {
  const text = view.folded.slice(start, end).trim();
  if (text.length > LONGEST_TITLE || firstSentenceEnd(text, '。！？\n', 0, text.length) !== text.length) return false;
  return readClauses(text, view.grammar).some(isCured);
}

function tellsHow(view: SectionView, { start, end }: Span): boolean {
  const [first] = readClauses(view.folded.slice(start, end), view.grammar);
  return first !== undefined && !isCured(first) && !first.namesFault;
}

function isCured(clause: ReadClause): boolean {
  return clause.status === 'resolved';
}
