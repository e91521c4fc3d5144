import type { Span } from '../../model/span.ts';
import { findSeries, findSinglePoint, type Series } from '../../numbering/series.ts';
import { firstSentenceEnd, splitSentences } from '../../text/clauses.ts';
import { joinTaken, nothingTaken, type SectionView, type Taken } from '../candidate.ts';
import { leadNamesMatter, leadNamesOnlyTopic } from '../leads.ts';
import { statesNothing } from '../states-nothing.ts';
import { firstSentence, trimSpan } from '../title-span.ts';
import { takePoints } from './points.ts';
import { takeRunOn } from './run-on.ts';
import { titledClaims } from './titled-claims.ts';

/** Plain paragraphs of a section are a statement each; one that counts its points, or runs on from fault to fault, is parted. */
export function takeParagraphs(view: SectionView): Taken {
  const { section, folded, grammar } = view;
  const paragraphs = view.kind === 'claim' ? titledClaims(view) : section.paragraphs;
  return joinTaken(
    paragraphs.map((paragraph) => {
      const text = folded.slice(paragraph.start, paragraph.end);
      if (text.length <= LONGEST_LINE && (grammar.closing.test(text) || resolves(view, text)))
        return left(paragraph, 'closing');
      if (statesNothing(folded, paragraph)) return left(paragraph, 'empty');
      return takeParagraph(view, paragraph);
    }),
  );
}

/** “对以上问题，我们将认真加以解决。” promises and names no measure. */
function resolves(view: SectionView, text: string): boolean {
  return (
    view.kind !== 'problem' &&
    text.length <= SHORT_PROMISE &&
    isOneSentence(text) &&
    view.grammar.aboutAll.test(text) &&
    !/[：；]/u.test(text)
  );
}

const SHORT_PROMISE = 45;

/** Announcing and closing lines are short. */
const LONGEST_LINE = 80;

/** A long sentence announces by its last words. */
const LAST_WORDS = 30;

function takeParagraph(view: SectionView, paragraph: Span): Taken {
  const { section, folded, grammar, kind } = view;
  const series = findSeries(folded, paragraph, grammar.markers) ?? singlePoint(view, paragraph);
  if (series !== null && !leadNamesMatter(folded, series.lead, kind, grammar)) {
    const lead = trimSpan(folded, series.lead.start, series.lead.end);
    const rejected = lead.end > lead.start ? [{ ...lead, reason: 'lead', cue: '' }] : [];
    return joinTaken([nothingTaken(rejected), takePoints(folded, series.points, kind)]);
  }
  const text = folded.slice(paragraph.start, paragraph.end);
  const mayRunOn = kind === 'problem' && series === null;
  const parted = mayRunOn ? takeRunOn(view, paragraph, section.paragraphs.length === 1) : null;
  if (parted !== null) return parted;
  if (series === null && isAnnouncing(view, text)) return left(paragraph, 'announcing');
  return takeWhole(view, paragraph);
}

/** “宣传方面，一是……” that never comes to a second point. */
function singlePoint(view: SectionView, paragraph: Span): Series | null {
  const series = findSinglePoint(view.folded, paragraph, view.grammar.markers);
  if (series === null || series.lead.end === series.lead.start) return null;
  return leadNamesOnlyTopic(view.folded, series.lead, view.kind, view.grammar) ? series : null;
}

function isAnnouncing(view: SectionView, text: string): boolean {
  if (text.length > LONGEST_LINE) return isOneSentence(text) && view.grammar.announcing.test(text.slice(-LAST_WORDS));
  return (
    view.grammar.announcing.test(text) || /：$/u.test(text) || (view.kind === 'problem' && isExistenceOnly(view, text))
  );
}

/** “我们也看到一些不容回避的问题。” says that there are problems, not which. */
function isExistenceOnly(view: SectionView, text: string): boolean {
  return splitSentences(text).every((sentence) =>
    view.grammar.existence.test(text.slice(sentence.start, sentence.end)),
  );
}

function isOneSentence(text: string): boolean {
  return text.length > 0 && firstSentenceEnd(text, '。！？\n', 0, text.length) === text.length;
}

function takeWhole(view: SectionView, paragraph: Span): Taken {
  const title = firstSentence(view.folded, paragraph.start, paragraph.end);
  const span = trimSpan(view.folded, paragraph.start, paragraph.end);
  return { candidates: [{ ...span, title, marker: '', ruleId: 'paragraph', kind: view.kind }], left: [] };
}

function left(span: Span, reason: string): Taken {
  return nothingTaken([{ ...span, reason, cue: '' }]);
}
