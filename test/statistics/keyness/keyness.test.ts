import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import { FeatureTally } from '../../../src/statistics/keyness/feature-counts.ts';
import { type Comparison, keyness } from '../../../src/statistics/keyness/keyness.ts';
import { analysisOf } from '../analysis-builder.ts';

function documentWith(
  words: Readonly<Record<string, number>>,
  categories: readonly (readonly string[])[] = [],
): DocumentAnalysis {
  const text = categories.map((_, index) => `问题${index}。`).join('');
  const statements = categories.map((each, index) => ({ at: `问题${index}。`, categories: each }));
  const counted = Object.entries(words).map(([word, count]) => ({ role: 'problems' as const, word, count }));
  return { ...analysisOf({ text, statements }), words: counted };
}

function countsOf(documents: readonly DocumentAnalysis[], leftOut: readonly string[] = []) {
  const tally = new FeatureTally(new Set(leftOut));
  for (const document of documents) tally.add(document);
  const [categories, words] = tally.counts();
  if (categories === undefined || words === undefined) throw new Error('two types of features');
  return { categories, words };
}

function comparison(...sides: Comparison['sides']): Comparison {
  return { target: '甲局', reference: '*', sides };
}

const TWO = comparison('target', 'reference');

describe('keyness of words', () => {
  it('counts a stop word among the words and not among the features', () => {
    const { words } = countsOf([documentWith({ 学习: 6, 的: 4 }), documentWith({ 调研: 5, 的: 15 })], ['的']);
    const { rows, target, reference } = keyness(words, TWO, 1);
    expect(rows.map(({ feature }) => feature)).toEqual(['学习', '调研']);
    expect([target.total, reference.total]).toEqual([10, 20]);
    expect(rows[0]).toMatchObject({
      nTarget: 6,
      nReference: 0,
      totalTarget: 10,
      documentsTarget: 1,
      documentsReference: 0,
    });
  });

  it('adds up the roles of a document, and counts the document once', () => {
    const twice = documentWith({ 学习: 2 });
    const both = { ...twice, words: [...twice.words, { role: 'measures' as const, word: '学习', count: 3 }] };
    const { rows } = keyness(countsOf([both, documentWith({ 调研: 1 })]).words, TWO, 1);
    expect(rows.find(({ feature }) => feature === '学习')).toMatchObject({ nTarget: 5, documentsTarget: 1 });
  });

  it('leaves out what is rarer than asked on both sides together', () => {
    const { words } = countsOf([documentWith({ 学习: 3, 调研: 2 }), documentWith({ 学习: 2, 调研: 2 })]);
    expect(keyness(words, TWO, 5).rows.map(({ feature }) => feature)).toEqual(['学习']);
  });

  it('looks at documents of the two sides only', () => {
    const { words } = countsOf([documentWith({ 学习: 3 }), documentWith({ 调研: 4 }), documentWith({ 督查: 9 })]);
    const { rows, reference } = keyness(words, comparison('target', 'reference', null), 1);
    expect(rows.map(({ feature }) => feature).sort()).toEqual(['学习', '调研']);
    expect(reference.total).toBe(4);
  });

  it('has the strongest evidence first, equal ones by name', () => {
    const { words } = countsOf([documentWith({ c: 1, a: 9, b: 1, z: 20 }), documentWith({ z: 31 })]);
    expect(keyness(words, TWO, 1).rows.map(({ feature }) => feature)).toEqual(['z', 'a', 'b', 'c']);
  });

  it('is empty where a side has no words at all', () => {
    const { words } = countsOf([documentWith({}), documentWith({ 学习: 3 })]);
    expect(keyness(words, TWO, 1).rows).toEqual([]);
  });
});

describe('keyness of categories', () => {
  it('counts a problem once for each of its categories, and one without any as uncategorised', () => {
    const document = documentWith({}, [['theory.depth', 'style.masses'], ['theory.depth'], []]);
    const { rows } = keyness(countsOf([document, documentWith({}, [['style.masses']])]).categories, TWO, 1);
    const found = Object.fromEntries(rows.map((row) => [row.feature, [row.nTarget, row.nReference]]));
    expect(found).toEqual({ 'theory.depth': [2, 0], 'style.masses': [1, 1], uncategorised: [1, 0] });
    expect(rows[0]).toMatchObject({ featureType: 'category', totalTarget: 3, totalReference: 1 });
  });
});

describe('the test of whole documents', () => {
  it('is not made where there are too few of them', () => {
    const { words } = countsOf([documentWith({ 学习: 30 }), ...new Array(9).fill(documentWith({ 调研: 30 }))]);
    const compared = keyness(words, comparison('target', ...new Array<'reference'>(9).fill('reference')), 1);
    expect(compared.isTested).toBe(false);
    expect(
      compared.rows.every(({ documentP, documentPAdjusted }) => documentP === null && documentPAdjusted === null),
    ).toBe(true);
    expect(compared.rows[0]?.p).toBeLessThan(1e-10);
  });

  it('is not moved by one document that says a word a thousand times, though G² is', () => {
    const loud = documentWith({ 学习: 1000, 调研: 10 });
    const quiet = documentWith({ 调研: 10 });
    const sides = comparison(...new Array<'target'>(6).fill('target'), ...new Array<'reference'>(6).fill('reference'));
    const { words } = countsOf([loud, ...new Array(11).fill(quiet)]);
    const row = keyness(words, sides, 1).rows.find(({ feature }) => feature === '学习');
    expect(row?.pAdjusted).toBeLessThan(1e-10);
    expect(row?.documentPAdjusted).toBe(1);
    expect(row?.documentsTarget).toBe(1);
  });

  it('weighs a document by the share of the feature, not by its length', () => {
    const sides = comparison(...new Array<'target'>(4).fill('target'), ...new Array<'reference'>(4).fill('reference'));
    const long = documentWith({ 学习: 10, 其他: 990 });
    const short = documentWith({ 学习: 1, 其他: 99 });
    const { words } = countsOf([long, long, long, long, short, short, short, short]);
    expect(keyness(words, sides, 1).rows.find(({ feature }) => feature === '学习')?.documentP).toBe(1);
  });
});
