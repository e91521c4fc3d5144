import type { Span } from '../../model/span.ts';
import { findSeries } from '../../numbering/series.ts';
import { type Candidate, type SectionView, type Taken } from '../candidate.ts';
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
  if (text.end <= text.start) return { candidates: [], left: [{ ...section.headingSpan, reason: 'empty', cue: '' }] };
  const series = findSeries(folded, text, grammar.markers);
  if (series !== null && leadNamesOnlyTopic(folded, series.lead, grammar)) {
    const lead = trimSpan(folded, series.lead.start, series.lead.end);
    return { candidates: takePoints(folded, series.points, kind), left: [{ ...lead, reason: 'lead', cue: '' }] };
  }
  return { candidates: [wholeItem(view, text)], left: [] };
}

/** Heading and paragraphs together; of a label only what stands behind it. */
function textOf(view: SectionView): Span {
  const { section, folded } = view;
  const first = section.roleSource.startsWith('label:') ? section.paragraphs[0] : section.headingSpan;
  const last = section.paragraphs.at(-1) ?? section.headingSpan;
  return first === undefined ? { start: 0, end: 0 } : trimSpan(folded, first.start, Math.max(first.end, last.end));
}

function wholeItem(view: SectionView, text: Span): Candidate {
  const { section, folded, kind } = view;
  const hasHeading = !section.roleSource.startsWith('label:');
  const title = hasHeading ? trimSpan(folded, section.headingSpan.start, section.headingSpan.end) : firstSentence(folded, text.start, text.end);
  return {
    start: section.marker?.start ?? text.start,
    end: text.end,
    title: { start: firstSentence(folded, title.start, title.end).start, end: title.end },
    marker: section.marker?.text.trim() ?? '',
    ruleId: section.form === 'title-line' ? 'titled-paragraph' : hasHeading ? 'item' : 'label',
    kind,
  };
}
