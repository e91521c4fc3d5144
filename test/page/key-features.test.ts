import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/page/data/corpus.ts';
import { keyCategories } from '../../src/page/views/compare/key-features.ts';
import { FeatureTally } from '../../src/statistics/keyness/feature-counts.ts';
import { keyness } from '../../src/statistics/keyness/keyness.ts';
import { buildPageData } from '../../src/write/page/build-page-data.ts';
import { selectForPage } from '../../src/write/page/select-for-page.ts';
import { pageInputOf } from './support/page-input.ts';

const input = await pageInputOf('corpus');
const { input: kept, selection } = selectForPage(input, Number.POSITIVE_INFINITY);
const corpus = new Corpus(buildPageData(kept, selection));
const rows = Array.from({ length: corpus.documentCount }, (_, row) => row);

function tableOf(targets: readonly number[]) {
  const tally = new FeatureTally(new Set());
  for (const analysis of input.analyses) tally.add(analysis);
  const sides = rows.map((row) => (targets.includes(row) ? 'target' : 'reference'));
  const [categories] = tally.counts().map((counts) => keyness(counts, { target: '', reference: '', sides }, 1));
  return new Map(categories?.rows.map((row) => [row.feature, row]));
}

function pageOf(targets: readonly number[]) {
  const others = rows.filter((row) => !targets.includes(row));
  return keyCategories({ label: '', documents: targets }, { label: '', documents: others }, corpus);
}

describe('what one group says more often than another', () => {
  it.each(rows)('is on the page what keyness.csv says, also where one side says it never (document %i)', (row) => {
    const table = tableOf([row]);
    const shown = pageOf([row]);
    expect(shown).toHaveLength(table.size);
    expect(shown.some(({ times, timesOther }) => times === 0 || timesOther === 0)).toBe(true);
    for (const { feature, times, timesOther, likelihood, ratio } of shown) {
      const inTable = table.get(corpus.data.categories[feature]?.code ?? '');
      expect([times, timesOther]).toEqual([inTable?.nTarget, inTable?.nReference]);
      expect([likelihood, ratio.value, ratio.low, ratio.high]).toEqual([
        inTable?.g2,
        inTable?.logRatio,
        inTable?.logRatioLow,
        inTable?.logRatioHigh,
      ]);
    }
  });

  it('takes nothing for half a time on the side that has nothing, and on that side only', () => {
    const shown = pageOf([0]).find(({ times, timesOther }) => times === 0 && timesOther > 0);
    const totals = [[0], rows.slice(1)].map((documents) =>
      documents.flatMap((row) => corpus.statementRows(row).filter((each) => corpus.status(each) === 'present')),
    );
    const [own = 0, other = 0] = totals.map(({ length }) => length);
    expect(shown?.ratio.value).toBeCloseTo(Math.log2(0.5 / own / ((shown?.timesOther ?? 0) / other)), 12);
  });
});
