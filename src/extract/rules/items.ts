import type { Section } from '../../model/section.ts';
import type { Span } from '../../model/span.ts';
import { findSeries } from '../../numbering/series.ts';
import { type Candidate, joinTaken, nothingTaken, type SectionView, type Taken } from '../candidate.ts';
import { leadNamesOnlyTopic } from '../leads.ts';
import { statesNothing } from '../states-nothing.ts';
import { firstSentence, trimSpan } from '../title-span.ts';
import { takePoints } from './points.ts';

/**
 * A numbered item or a titled paragraph is one statement. It is parted into the points it counts where what
 * leads them names only a topic; where the lead names the fault or the task, the points are its manifestations.
 */
export function takeItem(view: SectionView): Taken {
  const { section, folded, grammar, kind } = view;
  const text = textOf(view);
  if (statesNothing(folded, firstLine(folded, text)))
    return { candidates: [], left: [{ ...section.headingSpan, reason: 'empty', cue: '' }] };
  const series = findSeries(folded, text, grammar.markers);
  if (series !== null && leadNamesOnlyTopic(folded, series.lead, kind, grammar)) {
    const lead = trimSpan(folded, series.lead.start, series.lead.end);
    return joinTaken([nothingTaken([{ ...lead, reason: 'lead', cue: '' }]), takePoints(folded, series.points, kind)]);
  }
  return { candidates: [wholeItem(view, text)], left: [] };
}

function firstLine(folded: string, text: Span): Span {
  const lineEnd = folded.indexOf('\n', text.start);
  return { start: text.start, end: lineEnd < 0 ? text.end : Math.min(lineEnd, text.end) };
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
  const headingEnd = trimSpan(folded, section.headingSpan.start, section.headingSpan.end).end;
  const title = hasHeading(section) && headingEnd > first.start ? { start: first.start, end: headingEnd } : first;
  return {
    start: section.marker?.start ?? text.start,
    end: text.end,
    title,
    marker: section.marker?.text.trim() ?? '',
    ruleId: section.form === 'title-line' ? 'titled-paragraph' : hasHeading(section) ? 'item' : 'label',
    kind,
  };
}
