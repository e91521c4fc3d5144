import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precisionRecall } from '../../src/statistics/precision-recall.ts';

describe('precisionRecall', () => {
  it('divides what is right by what was found and by what is there', () => {
    const scores = precisionRecall({ truePositives: 6, falsePositives: 2, falseNegatives: 4 });
    expect(scores).toEqual({ precision: 6 / 8, recall: 6 / 10, f1: 12 / 18 });
  });

  it('has no precision where nothing was found, yet an F1 of 0', () => {
    const scores = precisionRecall({ truePositives: 0, falsePositives: 0, falseNegatives: 3 });
    expect(scores).toEqual({ precision: null, recall: 0, f1: 0 });
  });

  it('has no recall where nothing was there to find', () => {
    const scores = precisionRecall({ truePositives: 0, falsePositives: 3, falseNegatives: 0 });
    expect(scores).toEqual({ precision: 0, recall: null, f1: 0 });
  });

  it('is undefined where neither side holds anything', () => {
    const scores = precisionRecall({ truePositives: 0, falsePositives: 0, falseNegatives: 0 });
    expect(scores).toEqual({ precision: null, recall: null, f1: null });
  });

  it('has as F1 the harmonic mean of precision and recall', () => {
    const count = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(count, count, count, (truePositives, falsePositives, falseNegatives) => {
        const { precision, recall, f1 } = precisionRecall({ truePositives, falsePositives, falseNegatives });
        expect(f1).toBeCloseTo(2 / (1 / (precision ?? 0) + 1 / (recall ?? 0)), 12);
      }),
    );
  });
});
