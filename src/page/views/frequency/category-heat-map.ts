import type { PageState } from '../../app/page-state.ts';
import { heatMap } from '../../charts/heat-map.ts';
import {
  countFrequencies,
  estimateShare,
  type FrequencyCounts,
  type FrequencyGrouping,
  type ShareEstimate,
} from '../../data/frequency-counts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { categoryLabel, percent } from '../../parts/labels.ts';
import { groupLabel } from './group-label.ts';

const MOST_GROUPS = 16;

/** In what share of a group's documents each category is stated. */
export function categoryHeatMap(grouping: FrequencyGrouping, state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const words = messages.frequency.map;
  const all = corpus.data.categories.map((_, row) => row);
  const counts = countFrequencies(selection, grouping, all);
  const categories = all.filter((row) => selection.hasCategory(row));
  const groups = largestGroups(counts);
  const title = words.title(messages.frequency.groupings[grouping]);
  const label = (group: number) => groupLabel(counts.groups[group] ?? '', grouping, state);
  return chartFigure(
    {
      name: `frequency-map-${grouping}`,
      title,
      note: `${words.note}${counts.groups.length > groups.length ? messages.onlyFirst(MOST_GROUPS) : ''}`,
      height: 90 + categories.length * 28,
      option: heatMap({
        columns: groups.map(label),
        rows: categories.map((category) => categoryLabel(category, state)),
        cells: categories.flatMap((category, row) =>
          groups.map((group, column) => ({ column, row, ...shownCell(cellOf(counts, category, group), label, state) })),
        ),
        most: 1,
        description: title,
      }),
      headings: words.columns,
      rows: counts.groups.flatMap((_, group) =>
        categories.map((category) => tableRow(cellOf(counts, category, group), label, state)),
      ),
    },
    state,
  );
}

/** In the order in which the groups come. */
function largestGroups({ groups, documents }: FrequencyCounts): number[] {
  return groups
    .map((_, row) => row)
    .sort((a, b) => (documents[b] ?? 0) - (documents[a] ?? 0) || a - b)
    .slice(0, MOST_GROUPS)
    .sort((a, b) => a - b);
}

/** How many of a group's documents state a category. */
interface MapCell {
  readonly category: number;
  readonly group: number;
  readonly times: number;
  readonly total: number;
  readonly estimate: ShareEstimate | null;
}

function cellOf({ documentsWith, documents }: FrequencyCounts, category: number, group: number): MapCell {
  const [times, total] = [documentsWith[group]?.[category] ?? 0, documents[group] ?? 0];
  return { category, group, times, total, estimate: estimateShare(times, total) };
}

type LabelOf = (group: number) => string;

function shownCell({ category, group, times, total, estimate }: MapCell, label: LabelOf, state: PageState) {
  const value = estimate?.share ?? 0;
  const interval = estimate === null ? '' : ` [${percent(estimate.low)}, ${percent(estimate.high)}]`;
  return {
    value,
    label: times === 0 ? '' : percent(value),
    note: `${label(group)} · ${categoryLabel(category, state)}\n${times}/${total} ${percent(value)}${interval}`,
  };
}

function tableRow({ category, group, times, total, estimate }: MapCell, label: LabelOf, state: PageState) {
  const bounds = [estimate?.share ?? null, estimate?.low ?? null, estimate?.high ?? null];
  return [`${label(group)} · ${categoryLabel(category, state)}`, times, total, ...bounds];
}
