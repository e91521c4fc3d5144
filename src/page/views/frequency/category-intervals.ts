import type { PageState } from '../../app/page-state.ts';
import { intervalChart } from '../../charts/interval-chart.ts';
import { countFrequencies, estimateShare } from '../../data/frequency-counts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { categoryLabel, percent } from '../../parts/labels.ts';

/** The share of documents that state each category, with its interval. */
export function categoryIntervals(state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const words = messages.frequency.intervals;
  const counts = countFrequencies(
    selection,
    'all',
    corpus.data.categories.map((_, row) => row),
  );
  const total = counts.documents[0] ?? 0;
  const rows = corpus.data.categories
    .map((_, category) => ({
      category,
      documents: counts.documentsWith[0]?.[category] ?? 0,
      problems: counts.primary[0]?.[category] ?? 0,
    }))
    .filter(({ category }) => selection.hasCategory(category))
    .flatMap((row) => {
      const estimate = estimateShare(row.documents, total);
      return estimate === null ? [] : [{ ...row, ...estimate }];
    })
    .sort((a, b) => b.documents - a.documents || a.category - b.category);
  return chartFigure(
    {
      name: 'frequency-by-category',
      title: words.title,
      note: words.note(total),
      height: 40 + rows.length * 26,
      option: intervalChart(
        rows.map(({ category, documents, share, low, high }) => ({
          name: categoryLabel(category, state),
          value: share,
          low,
          high,
          note: `${categoryLabel(category, state)}\n${documents}/${total} ${percent(share)} [${percent(low)}, ${percent(high)}]`,
        })),
        { format: percent, least: 0, most: 1 },
        words.title,
      ),
      headings: words.columns,
      rows: rows.map(({ category, problems, documents, share, low, high }) => [
        categoryLabel(category, state),
        problems,
        documents,
        total,
        share,
        low,
        high,
      ]),
    },
    state,
  );
}
