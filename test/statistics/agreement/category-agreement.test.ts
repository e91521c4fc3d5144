import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureCategoryAgreement } from '../../../src/statistics/agreement/category-agreement.ts';
import type { CodedPair } from '../../../src/statistics/agreement/coded-pair.ts';
import { measurePrimaryAgreement } from '../../../src/statistics/agreement/primary-agreement.ts';

const OPTIONS = { seed: 1, resamples: 200 };

function single(reference: string, predicted: string): CodedPair {
  return { reference: [reference], predicted: [predicted] };
}

const categories = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 });
const documents = fc.array(fc.array(fc.record({ reference: categories, predicted: categories }), { maxLength: 6 }), {
  maxLength: 4,
});

describe('measureCategoryAgreement', () => {
  // scikit-learn 1.x, the example of f1_score and precision_score: y_true = 0 1 2 0 1 2, y_pred = 0 2 1 0 0 1.
  const example = [
    single('0', '0'),
    single('1', '2'),
    single('2', '1'),
    single('0', '0'),
    single('1', '0'),
    single('2', '1'),
  ];

  it('has the macro and micro scores that scikit-learn documents', () => {
    const { micro, macro } = measureCategoryAgreement([example], 'primary', [], OPTIONS);
    expect(macro.precision.value).toBeCloseTo(0.2222, 4);
    expect(macro.recall.value).toBeCloseTo(0.3333, 4);
    expect(macro.f1.value).toBeCloseTo(0.2667, 4);
    expect(micro.precision.value).toBeCloseTo(0.3333, 4);
    expect(micro.f1.value).toBeCloseTo(0.3333, 4);
  });

  it('scores each category by itself', () => {
    const { categories } = measureCategoryAgreement([example], 'primary', [], OPTIONS);
    expect(categories.map((row) => [row.category, row.precision, row.recall, row.f1])).toEqual([
      ['0', 2 / 3, 1, 0.8],
      ['1', 0, 0, 0],
      ['2', 0, 0, 0],
    ]);
  });

  it('compares whole sets where asked for any category', () => {
    const pair = { reference: ['a', 'b', 'c'], predicted: ['b', 'a', 'd'] };
    const any = measureCategoryAgreement([[pair]], 'any', [], OPTIONS);
    expect(any.micro).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
    const primary = measureCategoryAgreement([[pair]], 'primary', [], OPTIONS);
    expect(primary.micro).toMatchObject({ truePositives: 0, falsePositives: 1, falseNegatives: 1 });
  });

  it('counts a problem that one side lacks against the categories of the other', () => {
    const pairs = [
      { reference: ['a'], predicted: [] },
      { reference: [], predicted: ['b'] },
    ];
    const { categories, macro } = measureCategoryAgreement([pairs], 'any', [], OPTIONS);
    expect(macro.precision.value).toBe(0);
    expect(categories).toMatchObject([
      { category: 'a', falseNegatives: 1, precision: null, recall: 0 },
      { category: 'b', falsePositives: 1, precision: 0, recall: null },
    ]);
  });

  it('lists the categories of the taxonomy in its order, then others, and none that nobody gave', () => {
    const pairs = [single('x', 'b'), single('w', 'a')];
    const { categories } = measureCategoryAgreement([pairs], 'any', ['b', 'c', 'a'], OPTIONS);
    expect(categories.map((row) => row.category)).toEqual(['b', 'a', 'w', 'x']);
  });

  it('is undefined without problems', () => {
    const { categories, micro, macro } = measureCategoryAgreement([[], []], 'any', ['a'], OPTIONS);
    expect(categories).toEqual([]);
    expect(micro.f1).toEqual({ value: null, interval: null });
    expect(macro.f1).toEqual({ value: null, interval: null });
  });

  it('has intervals over documents that hold the value of documents that are all alike', () => {
    const { micro, macro } = measureCategoryAgreement([example, example, example], 'primary', [], OPTIONS);
    expect(micro.f1.interval).toEqual({ low: micro.f1.value, high: micro.f1.value });
    expect(macro.f1.interval?.low).toBeCloseTo(macro.f1.value ?? Number.NaN, 12);
  });

  it('turns precision into recall when the sides are exchanged', () => {
    fc.assert(
      fc.property(documents, (pairs) => {
        const turned = pairs.map((document) =>
          document.map(({ reference, predicted }) => ({ reference: predicted, predicted: reference })),
        );
        const there = measureCategoryAgreement(pairs, 'any', ['a', 'b', 'c', 'd'], { seed: 1, resamples: 1 });
        const back = measureCategoryAgreement(turned, 'any', ['a', 'b', 'c', 'd'], { seed: 1, resamples: 1 });
        expect(back.micro.recall.value).toBe(there.micro.precision.value);
        expect(back.macro.recall.value ?? 0).toBeCloseTo(there.macro.precision.value ?? 0, 12);
      }),
    );
  });
});

describe('measurePrimaryAgreement', () => {
  const first = [single('a', 'a'), single('b', 'b'), single('b', 'a')];
  const second = [single('a', 'a'), { reference: ['c'], predicted: [] }, { reference: [], predicted: ['c'] }];

  it('takes the problems that both sides have, and of these the primary category', () => {
    const { accuracy, kappa, alpha } = measurePrimaryAgreement([first, second], OPTIONS);
    expect(accuracy).toMatchObject({ right: 3, total: 4, value: 0.75 });
    // Observed 3/4, by chance (2·3 + 2·1)/16.
    expect(kappa.value).toBeCloseTo(0.5, 12);
    // Two of eight pairable values differ from their partner: 1 − 7·2/(2·5·3).
    expect(alpha.value).toBeCloseTo(1 - 14 / 30, 12);
  });

  it('has intervals that hold the value', () => {
    const { accuracy } = measurePrimaryAgreement([first, second], OPTIONS);
    expect(accuracy.interval?.low).toBeCloseTo(2 / 3, 12);
    expect(accuracy.interval?.high).toBe(1);
  });

  it('is 1 throughout for identical codings', () => {
    const pairs = [single('a', 'a'), single('uncategorised', 'uncategorised')];
    const { accuracy, kappa, alpha } = measurePrimaryAgreement([pairs], OPTIONS);
    expect([accuracy.value, kappa.value, alpha.value]).toEqual([1, 1, 1]);
  });
});
