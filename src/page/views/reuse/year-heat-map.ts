import type { PageReuse } from '../../../model/page-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { heatMap } from '../../charts/heat-map.ts';
import { reuseItem } from '../../data/reuse-facts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { percent, unitLabel } from '../../parts/labels.ts';

const MOST_UNITS = 40;

/** How much of each year's plan stands in any one other text. */
export function yearHeatMap(found: readonly PageReuse[], state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.reuse.yearMap;
  const best = new Map<string, PageReuse>();
  for (const reuse of found) {
    const key = `${corpus.unit(reuse.document)}\u0000${corpus.year(reuse.document) ?? ''}`;
    if ((best.get(key)?.discountedShare ?? -1) < reuse.discountedShare) best.set(key, reuse);
  }
  const all = [...best.values()].filter(({ document }) => corpus.year(document) !== null);
  const years = corpus.years.filter((year) => all.some(({ document }) => corpus.year(document) === year));
  const units = [...new Set(all.map(({ document }) => corpus.unit(document)))].slice(0, MOST_UNITS).sort();
  const shown = all.filter(({ document }) => units.includes(corpus.unit(document)));
  const noteOf = (each: PageReuse) =>
    `${unitLabel(corpus.unit(each.document), state)} ${corpus.year(each.document)}\n${percent(each.discountedShare)} ← ${each.sourceUnit} ${each.sourceYear ?? ''}`;
  return chartFigure(
    {
      name: 'reuse-years',
      title: words.title,
      note: words.note,
      height: 70 + units.length * 34,
      option: heatMap({
        columns: years.map(String),
        rows: units.map((unit) => unitLabel(unit, state)),
        most: 1,
        description: words.title,
        cells: shown.map((each) => ({
          column: years.indexOf(corpus.year(each.document) ?? 0),
          row: units.indexOf(corpus.unit(each.document)),
          value: each.discountedShare,
          label: percent(each.discountedShare),
          note: noteOf(each),
        })),
      }),
      headings: words.columns,
      rows: all.map((each) => [
        corpus.unit(each.document),
        corpus.year(each.document),
        each.sourceUnit,
        each.sourceYear,
        each.discountedShare,
      ]),
      choose: (datum) => {
        const chosen = shown[datum];
        if (chosen !== undefined) location.hash = state.address('reuse', reuseItem(chosen, corpus));
      },
    },
    state,
  );
}
