import type { PageState } from '../../app/page-state.ts';
import { heatMap } from '../../charts/heat-map.ts';
import { countFrequencies, estimateShare, type FrequencyGrouping } from '../../data/frequency-counts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { categoryLabel, percent } from '../../parts/labels.ts';
import { groupLabel } from './group-label.ts';

const MOST_GROUPS = 16;

/** In what share of a group's documents each category is stated. */
export function categoryHeatMap(grouping: FrequencyGrouping, state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const words = messages.frequency.map;
  const counts = countFrequencies(
    selection,
    grouping,
    corpus.data.categories.map((_, row) => row),
  );
  const categories = corpus.data.categories.map((_, row) => row).filter((row) => selection.hasCategory(row));
  const largest = counts.groups
    .map((_, row) => row)
    .sort((a, b) => (counts.documents[b] ?? 0) - (counts.documents[a] ?? 0) || a - b)
    .slice(0, MOST_GROUPS)
    .sort((a, b) => a - b);
  const label = (row: number) => groupLabel(counts.groups[row] ?? '', grouping, state);
  const cell = (category: number, group: number) => {
    const times = counts.documentsWith[group]?.[category] ?? 0;
    return { times, total: counts.documents[group] ?? 0, estimate: estimateShare(times, counts.documents[group] ?? 0) };
  };
  const cells = categories.flatMap((category, row) =>
    largest.map((group, column) => {
      const { times, total, estimate } = cell(category, group);
      const value = estimate?.share ?? 0;
      const interval = estimate === null ? '' : ` [${percent(estimate.low)}, ${percent(estimate.high)}]`;
      return {
        column,
        row,
        value,
        label: times === 0 ? '' : percent(value),
        note: `${label(group)} · ${categoryLabel(category, state)}\n${times}/${total} ${percent(value)}${interval}`,
      };
    }),
  );
  return chartFigure(
    {
      name: `frequency-map-${grouping}`,
      title: words.title(messages.frequency.groupings[grouping]),
      note: `${words.note}${counts.groups.length > largest.length ? messages.onlyFirst(MOST_GROUPS) : ''}`,
      height: 90 + categories.length * 28,
      option: heatMap({
        columns: largest.map(label),
        rows: categories.map((category) => categoryLabel(category, state)),
        cells,
        most: 1,
        description: words.title(messages.frequency.groupings[grouping]),
      }),
      headings: words.columns,
      rows: counts.groups.flatMap((_, group) =>
        categories.map((category) => {
          const { times, total, estimate } = cell(category, group);
          const bounds = [estimate?.share ?? null, estimate?.low ?? null, estimate?.high ?? null];
          return [`${label(group)} · ${categoryLabel(category, state)}`, times, total, ...bounds];
        }),
      ),
    },
    state,
  );
}
