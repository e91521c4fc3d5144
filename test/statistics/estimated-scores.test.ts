import { describe, expect, it } from 'vitest';
import { estimateScores } from '../../src/statistics/estimated-scores.ts';
import { estimateShare } from '../../src/statistics/estimated-share.ts';

describe('estimateScores', () => {
  it('adds up the documents, so that a long document weighs more than a short one', () => {
    const documents = [
      { truePositives: 9, falsePositives: 1, falseNegatives: 0 },
      { truePositives: 0, falsePositives: 0, falseNegatives: 2 },
    ];
    const scores = estimateScores(documents, { seed: 1 });
    expect(scores).toMatchObject({ truePositives: 9, falsePositives: 1, falseNegatives: 2 });
    expect(scores.precision.value).toBe(0.9);
    expect(scores.recall.value).toBe(9 / 11);
    expect(scores.recall.interval).toEqual({ low: 0, high: 1 });
  });

  it('has neither values nor intervals without documents', () => {
    const nothing = { value: null, interval: null };
    expect(estimateScores([], { seed: 1 })).toMatchObject({ precision: nothing, recall: nothing, f1: nothing });
  });
});

describe('estimateShare', () => {
  it('divides all that is right by all there is', () => {
    const documents = [
      { right: 1, total: 4 },
      { right: 2, total: 2 },
    ];
    const share = estimateShare(documents, { seed: 1 });
    expect(share).toEqual({ right: 3, total: 6, value: 0.5, interval: { low: 0.25, high: 1 } });
  });
});
