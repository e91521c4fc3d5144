import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { findSeries } from '../../numbering/series.ts';
import type { Candidate, SectionView, Taken } from '../candidate.ts';
import { leadNamesOnlyTopic } from '../leads.ts';
import { firstSentence, trimSpan } from '../title-span.ts';
import { takePoints } from './points.ts';

/**
 * A numbered item or a titled paragraph is one statement. It is parted into the points it counts where what
 * leads them names only a topic; where the lead names the fault or the task, the points are its manifestations.
 */
export function takeItem(view: SectionView): Taken {
  const { section, folded, grammar, kind } = view;
  const text = textOf(view);
  if (lettersIn(firstLine(folded, text)) < FEWEST_LETTERS)
    return { candidates: [], left: [{ ...section.headingSpan, reason: 'empty', cue: '' }] };
  const series = findSeries(folded, text, grammar.markers);
  if (series !== null && leadNamesOnlyTopic(folded, series.lead, kind, grammar)) {
    const lead = trimSpan(folded, series.lead.start, series.lead.end);
    return { candidates: takePoints(folded, series.points, kind), left: [{ ...lead, reason: 'lead', cue: '' }] };
  }
  return { candidates: [wholeItem(view, text)], left: [] };
}

/** “无” under a label states nothing. */
const FEWEST_LETTERS = 2;

function firstLine(folded: string, text: Span): string {
  return folded.slice(text.start, text.end).split('\n', 1)[0] ?? '';
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\d]/gu)?.length ?? 0;
}

/** Heading and paragraphs together; of a label only what stands behind it. */
function textOf(view: SectionView): Span {
  const { section, folded } = view;
  const first = hasHeading(section) ? section.headingSpan : section.paragraphs[0];
  const last = section.paragraphs.at(-1) ?? section.headingSpan;
  if (first === undefined) return { start: 0, end: 0 };
  const text = trimSpan(folded, first.start, Math.max(first.end, last.end));
  const label = hasHeading(section) ? null : view.grammar.label.exec(folded.slice(text.start, text.end));
  return label === null ? text : trimSpan(folded, text.start + label[0].length, text.end);
}

/** A label is no heading, and a number that stands alone on its line has none. */
function hasHeading(section: Section): boolean {
  return !section.roleSource.startsWith('label:') && section.headingSpan.end > section.headingSpan.start;
}

function wholeItem(view: SectionView, text: Span): Candidate {
  const { section, folded, kind } = view;
  const first = firstSentence(folded, text.start, text.end);
  const title = hasHeading(section)
    ? { start: first.start, end: trimSpan(folded, section.headingSpan.start, section.headingSpan.end).end }
    : first;
  return {
    start: section.marker?.start ?? text.start,
    end: text.end,
    title,
    marker: section.marker?.text.trim() ?? '',
    ruleId: section.form === 'title-line' ? 'titled-paragraph' : hasHeading(section) ? 'item' : 'label',
    kind,
  };
}
