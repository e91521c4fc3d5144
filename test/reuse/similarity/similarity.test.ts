import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bagContainment, bagJaccard } from '../../../src/reuse/similarity/bag-similarity.ts';
import { longestCommonRun } from '../../../src/reuse/similarity/common-run.ts';
import { commonSubsequenceLength, commonSubsequenceRatio } from '../../../src/reuse/similarity/common-subsequence.ts';
import { bigramSet, shingleBag, shingles } from '../../../src/reuse/similarity/shingles.ts';
import { sharedWeight, weightedBag } from '../../../src/reuse/similarity/weighted-bag.ts';

const words = fc.string({ unit: fc.constantFrom('学', '习', '党', '组'), maxLength: 80 });

function jaccard(left: string, right: string, n = 2): number {
  return bagJaccard(shingleBag(left, n), shingleBag(right, n));
}

describe('shingles', () => {
  it.each([2, 3, 4, 8])('are one number for each of %i characters, equal where the characters are', (n) => {
    const text = '压实责任压实责任压实责任压实责任';
    const codes = shingles(text, n);
    expect(codes).toHaveLength(text.length - n + 1);
    expect(codes[0]).toBe(codes[4]);
    expect(new Set(codes).size).toBe(4);
  });

  it('are the whole text where it is shorter, and none of an empty one', () => {
    expect(shingleBag('学习', 4)).toHaveLength(1);
    expect(jaccard('学习', '学习', 4)).toBe(1);
    expect(jaccard('学习', '学', 4)).toBe(0);
    expect(shingleBag('', 2)).toHaveLength(0);
  });

  it('become a set by numbering what stands again', () => {
    expect(new Set(bigramSet('学学学学')).size).toBe(3);
    expect(bagContainment(bigramSet('学学学学'), bigramSet('学学学'))).toBe(1);
  });
});

describe('similarity of bags', () => {
  it('counts repetitions', () => {
    expect(jaccard('学习学习', '学习')).toBeCloseTo(1 / 3);
    expect(bagContainment(shingleBag('学习', 2), shingleBag('抓学习促工作', 2))).toBe(1);
  });

  it('is nothing for what is empty, itself included', () => {
    expect(jaccard('', '')).toBe(0);
    expect(bagContainment(shingleBag('', 2), shingleBag('学习', 2))).toBe(0);
  });

  it('is symmetric, 1 with itself, and within 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(jaccard(left, right)).toBe(jaccard(right, left));
        expect(jaccard(left, right)).toBeLessThanOrEqual(1);
        if (left !== '') expect(jaccard(left, left)).toBe(1);
      }),
    );
  });

  it('is weighed by the lesser of two weights', () => {
    const left = weightedBag(shingles('学习学习', 2), () => 1);
    const right = weightedBag(shingles('学习', 2), () => 3);
    expect(sharedWeight(left, right)).toBe(2);
    expect(sharedWeight(right, left)).toBe(2);
  });
});

describe('the common subsequence', () => {
  it('is as long as the textbook says', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        expect(commonSubsequenceLength(left, right)).toBe(textbookLength(left, right));
      }),
      { numRuns: 300 },
    );
  });

  it('is a share of both lengths', () => {
    expect(commonSubsequenceRatio('压实责任', '压紧压实责任')).toBeCloseTo(0.8);
    expect(commonSubsequenceRatio('', '')).toBe(0);
  });
});

describe('the longest common run', () => {
  it('stands in both texts, and none longer does', () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const run = longestCommonRun(left, right);
        const text = left.slice(run.left, run.left + run.length);
        expect(right.slice(run.right, run.right + run.length)).toBe(text);
        const longer = Array.from({ length: Math.max(0, left.length - run.length) }, (_, at) =>
          left.slice(at, at + run.length + 1),
        );
        expect(longer.some((each) => right.includes(each))).toBe(false);
      }),
    );
  });
});

function textbookLength(left: string, right: string): number {
  let before = new Array<number>(right.length + 1).fill(0);
  for (const character of left) {
    const row = [0];
    for (let j = 1; j <= right.length; j += 1) {
      const beside = Math.max(row[j - 1] ?? 0, before[j] ?? 0);
      row.push(right[j - 1] === character ? (before[j - 1] ?? 0) + 1 : beside);
    }
    before = row;
  }
  return before[right.length] ?? 0;
}
