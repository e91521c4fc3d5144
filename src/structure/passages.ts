import type { Span } from '../model/span.ts';
import { effectiveRole } from './draft.ts';
import { type OpenOutline, openSection, topOf } from './open-outline.ts';

/** A problem passage without a heading is one paragraph, or the paragraphs that its announcing line leads. */
export function resumeAfterPassage(outline: OpenOutline, paragraph: Span): void {
  const { form, parent, roleSource, paragraphs } = topOf(outline);
  if (form !== 'passage' || parent === null || !roleSource.startsWith('turn:problems')) return;
  if (goesOn(outline, paragraphs, paragraph)) return;
  const role = effectiveRole(parent);
  openSection(outline, parent, { form: 'passage', start: paragraph.start, role, roleSource: 'resumed' });
}

function goesOn(outline: OpenOutline, passage: readonly Span[], paragraph: Span): boolean {
  const [first] = passage;
  if (first === undefined) return false;
  const { folded, grammar } = outline;
  if (grammar.roleOfContent(folded.slice(paragraph.start, paragraph.end)) === 'problems') return true;
  return passage.length === 1 && onlyAnnounces(outline, first);
}

const LONGEST_ANNOUNCEMENT = 120;

function onlyAnnounces({ folded, grammar }: OpenOutline, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > LONGEST_ANNOUNCEMENT) return false;
  const text = folded.slice(paragraph.start, paragraph.end);
  return /[：。]$/u.test(text) && !text.slice(0, -1).includes('；') && grammar.announcing.test(text);
}
