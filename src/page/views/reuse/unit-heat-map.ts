import type { PageReuse } from '../../../model/page-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { heatMap } from '../../charts/heat-map.ts';
import { reuseItem } from '../../data/reuse-facts.ts';
import { chartFigure } from '../../parts/chart-figure.ts';
import { percent, unitLabel } from '../../parts/labels.ts';

/** More would be too small to read; the list below has them all. */
const MOST_UNITS = 30;

/** Whose plans stand in whose: the largest share between two units. */
export function unitHeatMap(found: readonly PageReuse[], state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.reuse.unitMap;
  const best = new Map<string, PageReuse>();
  for (const reuse of found) {
    const key = `${corpus.unit(reuse.document)}\u0000${reuse.sourceUnit}`;
    if ((best.get(key)?.discountedShare ?? -1) < reuse.discountedShare) best.set(key, reuse);
  }
  const pairs = [...best.values()].sort((a, b) => b.discountedShare - a.discountedShare);
  const units = firstUnits(pairs, state);
  const shown = pairs.filter((each) => units.includes(corpus.unit(each.document)) && units.includes(each.sourceUnit));
  const names = units.map((unit) => unitLabel(unit, state));
  const noteOf = (each: PageReuse) =>
    `${unitLabel(corpus.unit(each.document), state)} ← ${unitLabel(each.sourceUnit, state)}\n${percent(each.discountedShare)}`;
  return chartFigure(
    {
      name: 'reuse-units',
      title: words.title,
      note: `${words.note}${new Set(pairs.flatMap((each) => [corpus.unit(each.document), each.sourceUnit])).size > units.length ? words.cut(MOST_UNITS) : ''}`,
      height: Math.max(200, 110 + units.length * 34),
      option: heatMap({
        columns: names,
        rows: names,
        most: 1,
        description: words.title,
        cells: shown.map((each) => ({
          column: units.indexOf(each.sourceUnit),
          row: units.indexOf(corpus.unit(each.document)),
          value: each.discountedShare,
          label: percent(each.discountedShare),
          note: noteOf(each),
        })),
      }),
      headings: words.columns,
      rows: pairs.map((each) => [corpus.unit(each.document), each.sourceUnit, each.discountedShare]),
      choose: (datum) => {
        const chosen = shown[datum];
        if (chosen !== undefined) location.hash = state.address('reuse', reuseItem(chosen, corpus));
      },
    },
    state,
  );
}

function firstUnits(pairs: readonly PageReuse[], { corpus }: PageState): string[] {
  const units = new Set<string>();
  for (const { document, sourceUnit } of pairs) {
    for (const unit of [corpus.unit(document), sourceUnit]) if (units.size < MOST_UNITS) units.add(unit);
  }
  return [...units].sort();
}
