import type { PageState } from '../../app/page-state.ts';
import { intervalChart } from '../../charts/interval-chart.ts';
import { countFrequencies, estimateShare } from '../../data/frequency-counts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { categoryLabel, percent } from '../../parts/labels.ts';

/** The share of documents that state each category, with its interval. */
export function categoryIntervals(state: PageState): unknown {
  const words = state.messages.frequency.intervals;
  const { rows, total } = categoryShares(state);
  return chartFigure(
    {
      name: 'frequency-by-category',
      title: words.title,
      note: words.note(total),
      height: 40 + rows.length * 26,
      option: intervalChart(
        rows.map((row) => shownInterval(row, total, state)),
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

/** How many of the documents state a category, and how many problems have it first. */
interface CategoryShare {
  readonly category: number;
  readonly documents: number;
  readonly problems: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The most widespread first. */
function categoryShares({ corpus, selection }: PageState): { rows: CategoryShare[]; total: number } {
  const categories = corpus.data.categories.map((_, row) => row);
  const counts = countFrequencies(selection, 'all', categories);
  const total = counts.documents[0] ?? 0;
  const rows = categories
    .filter((category) => selection.hasCategory(category))
    .flatMap((category) => {
      const documents = counts.documentsWith[0]?.[category] ?? 0;
      const estimate = estimateShare(documents, total);
      return estimate === null
        ? []
        : [{ category, documents, problems: counts.primary[0]?.[category] ?? 0, ...estimate }];
    })
    .sort((a, b) => b.documents - a.documents || a.category - b.category);
  return { rows, total };
}

function shownInterval({ category, documents, share, low, high }: CategoryShare, total: number, state: PageState) {
  const name = categoryLabel(category, state);
  const note = `${name}\n${documents}/${total} ${percent(share)} [${percent(low)}, ${percent(high)}]`;
  return { name, value: share, low, high, note };
}
