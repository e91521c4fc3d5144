import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/clauses.ts';
import type { Rejection, SectionView, Taken } from '../candidate.ts';
import { namesStandingFault } from '../read-clauses.ts';
import { firstSentence, trimSpan } from '../title-span.ts';

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * Parts a paragraph that goes from fault to fault, `……不够；……不足；……有待……。`, into one statement a fault.
 * A part that only goes on about the fault before it stays with it.
 *
 * @param isAlone whether the section has no other paragraph, so that it must hold all problems
 * @returns null where the paragraph speaks of one problem
 */
export function takeRunOn(view: SectionView, paragraph: Span, isAlone: boolean): Taken | null {
  const { folded } = view;
  const announcement = announcementOf(view, paragraph);
  const isAnnounced = announcement.end > announcement.start;
  if (!isAlone && !isAnnounced) return null;
  const rest = { start: announcement.end, end: paragraph.end };
  const parts = partsOf(folded, rest, isAnnounced || view.section.form === 'passage');
  const statements: Span[] = [];
  for (const part of parts) {
    const words = folded.slice(part.start, part.end).trimStart();
    if (!HAS_WORDS.test(words)) continue;
    const last = statements.at(-1);
    const opens = isAnnounced ? opensInList(view, part, words) : opensByItself(view, part, words);
    if (opens || last === undefined) statements.push({ start: part.start, end: part.end });
    else if (!isClosing(view, part)) statements[statements.length - 1] = { start: last.start, end: part.end };
  }
  if (statements.length < 2)
    return isAnnounced && statements.length === 1 ? partsTaken(view, announcement, statements) : null;
  return partsTaken(view, announcement, statements);
}

/** In an announced list every part is a point, but for examples of the point before and for closing words. */
function opensInList(view: SectionView, part: Part, words: string): boolean {
  const { exampleOpener, consequence } = view.grammar;
  return !exampleOpener.test(words) && !consequence.test(words) && !isClosing(view, part);
}

function opensByItself(view: SectionView, part: Part, words: string): boolean {
  return (
    namesStandingFault(view.folded, part, view.grammar) && (part.isParted || !view.grammar.continuation.test(words))
  );
}

function partsTaken(view: SectionView, announcement: Span, statements: readonly Span[]): Taken {
  const { folded, kind } = view;
  const left: Rejection[] =
    announcement.end > announcement.start
      ? [{ ...trimSpan(folded, announcement.start, announcement.end), reason: 'announcing', cue: '' }]
      : [];
  const candidates = statements.map((span) => {
    const trimmed = trimSpan(folded, span.start, span.end);
    const title = firstSentence(folded, trimmed.start, trimmed.end);
    return { start: title.start, end: trimmed.end, title, marker: '', ruleId: 'run-on', kind };
  });
  return { candidates, left };
}

interface Part extends Span {
  /** Whether `；` parts it from its neighbours, so that it is a point of a list and no continuation. */
  readonly isParted: boolean;
}

function partsOf(folded: string, span: Span, isList: boolean): Part[] {
  const text = folded.slice(span.start, span.end);
  return splitSentences(text, '。！？\n').flatMap((sentence) => {
    const points = splitSentences(text.slice(sentence.start, sentence.end), '；');
    const isParted = points.length > 1 && (isList || points.length > 2);
    const parts = isParted ? points : [{ start: 0, end: sentence.end - sentence.start }];
    return parts.map((part) => ({
      start: span.start + sentence.start + part.start,
      end: span.start + sentence.start + part.end,
      isParted,
    }));
  });
}

/** “对这些问题，我们将认真加以解决”, “以上问题，必须高度重视”. */
function isClosing(view: SectionView, part: Span): boolean {
  const words = view.folded.slice(part.start, part.end);
  return view.grammar.aboutAll.test(words) || view.grammar.closing.test(words);
}

/** The words up to the list: sentences that only announce, and what stands before a colon. */
function announcementOf(view: SectionView, paragraph: Span): Span {
  const { folded, grammar } = view;
  const text = folded.slice(paragraph.start, paragraph.end);
  let end = 0;
  for (const sentence of splitSentences(text, '。！？：\n')) {
    const words = text.slice(sentence.start, sentence.end);
    const isShort = words.length <= LONGEST_ANNOUNCEMENT && !words.includes('；');
    if (!isShort || !(/：\s*$/u.test(words) || grammar.announcing.test(words) || grammar.existence.test(words))) break;
    end = sentence.end;
  }
  if (end === 0) end = recognitionEnd(view, text);
  return { start: paragraph.start, end: paragraph.start + end };
}

const LONGEST_ANNOUNCEMENT = 90;

/** “同时，我们也清醒地看到，” before the first fault of the list. */
function recognitionEnd(view: SectionView, text: string): number {
  if (view.section.form !== 'passage') return 0;
  return view.grammar.recognition.exec(text)?.[0].length ?? 0;
}
