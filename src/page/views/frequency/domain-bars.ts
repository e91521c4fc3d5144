import type { PageState } from '../../app/page-state.ts';
import { stackedBars } from '../../charts/stacked-bars.ts';
import { countFrequencies, domainOfCategory, type FrequencyGrouping } from '../../data/frequency-counts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { domainLabel } from '../../parts/labels.ts';
import { groupLabel } from './group-label.ts';

/** Longer bars first where there are many units; the table has them all. */
const MOST_GROUPS = 40;

/** Problems of each group, cut by domain. */
export function domainBars(grouping: FrequencyGrouping, state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const words = messages.frequency.bars;
  const counts = countFrequencies(selection, grouping, domainOfCategory(corpus));
  const domains = corpus.data.domains.map((_, row) => row);
  const order = counts.groups.map((_, row) => row);
  if (grouping !== 'year') order.sort((a, b) => (counts.problems[b] ?? 0) - (counts.problems[a] ?? 0) || a - b);
  const shown = order.slice(0, MOST_GROUPS);
  const label = (row: number) => groupLabel(counts.groups[row] ?? '', grouping, state);
  return chartFigure(
    {
      name: `frequency-by-${grouping}`,
      title: words.title(messages.frequency.groupings[grouping]),
      note: `${words.note}${order.length > shown.length ? messages.onlyFirst(MOST_GROUPS) : ''}`,
      height: 76 + shown.length * 34,
      option: stackedBars(
        shown.map(label),
        domains.map((domain) => ({
          name: domainLabel(domain, state),
          values: shown.map((row) => counts.primary[row]?.[domain] ?? 0),
        })),
        words.title(messages.frequency.groupings[grouping]),
      ),
      headings: [
        messages.frequency.groupings[grouping],
        messages.frequency.documents,
        messages.frequency.problems,
        ...domains.map((domain) => domainLabel(domain, state)),
      ],
      rows: order.map((row) => [
        label(row),
        counts.documents[row] ?? 0,
        counts.problems[row] ?? 0,
        ...domains.map((domain) => counts.primary[row]?.[domain] ?? 0),
      ]),
    },
    state,
  );
}
