import type { Span } from '../../model/span.ts';
import { findSeries } from '../../numbering/series.ts';
import { type SectionView, type Taken, joinTaken, nothingTaken } from '../candidate.ts';
import { leadNamesMatter } from '../leads.ts';
import { firstSentence, trimSpan } from '../title-span.ts';
import { takePoints } from './points.ts';
import { takeRunOn } from './run-on.ts';

/** Plain paragraphs of a section are a statement each; one that counts its points, or runs on from fault to fault, is parted. */
export function takeParagraphs(view: SectionView): Taken {
  const { section, folded, grammar } = view;
  return joinTaken(
    section.paragraphs.map((paragraph) => {
      const text = folded.slice(paragraph.start, paragraph.end);
      if (text.length <= LONGEST_LINE && grammar.closing.test(text)) return left(paragraph, 'closing');
      return takeParagraph(view, paragraph);
    }),
  );
}

/** Announcing and closing lines are short. */
const LONGEST_LINE = 80;

function takeParagraph(view: SectionView, paragraph: Span): Taken {
  const { section, folded, grammar, kind } = view;
  const series = findSeries(folded, paragraph, grammar.markers);
  if (series !== null && !leadNamesMatter(folded, series.lead, kind, grammar)) {
    const lead = trimSpan(folded, series.lead.start, series.lead.end);
    const rejected = lead.end > lead.start ? [{ ...lead, reason: 'lead', cue: '' }] : [];
    return { candidates: takePoints(folded, series.points, kind), left: rejected };
  }
  const text = folded.slice(paragraph.start, paragraph.end);
  if (series === null && text.length <= LONGEST_LINE && isAnnouncing(view, text)) return left(paragraph, 'announcing');
  const mayRunOn = kind === 'problem' && series === null;
  const parted = mayRunOn ? takeRunOn(view, paragraph, section.paragraphs.length === 1) : null;
  return parted ?? takeWhole(view, paragraph);
}

function isAnnouncing(view: SectionView, text: string): boolean {
  return view.grammar.announcing.test(text) || (/：$/u.test(text) && text.length <= LONGEST_LINE);
}

function takeWhole(view: SectionView, paragraph: Span): Taken {
  const title = firstSentence(view.folded, paragraph.start, paragraph.end);
  const span = trimSpan(view.folded, paragraph.start, paragraph.end);
  return { candidates: [{ ...span, title, marker: '', ruleId: 'paragraph', kind: view.kind }], left: [] };
}

function left(span: Span, reason: string): Taken {
  return nothingTaken([{ ...span, reason, cue: '' }]);
}
