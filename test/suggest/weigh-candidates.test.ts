import { describe, expect, it } from 'vitest';
import { loadNatural } from '../../src/suggest/natural-parts.ts';
import { weighCandidates } from '../../src/suggest/weigh-candidates.ts';
import { problemOf } from './problem-builder.ts';

function candidate(wording: string, problems: number) {
  const places = Array.from({ length: problems }, () => ({ problem: problemOf({ text: wording }), start: 0, end: 2 }));
  return { wording, words: [wording], places, occurrences: problems };
}

describe('weighCandidates', () => {
  const background = { problems: [['学习'], ['学习'], []], examples: [['学习', '档案'], ['学习']] };
  const [rare, common, twice] = weighCandidates(
    [candidate('档案', 2), candidate('学习', 2), candidate('图纸', 4)],
    background,
    loadNatural(),
  );

  it('weighs by the formula of natural: problems × (1 + ln(documents / (1 + documents that hold it)))', () => {
    expect(rare?.weight).toBeCloseTo(2 * (1 + Math.log(6 / 3)), 10);
    expect(common?.weight).toBeCloseTo(2 * (1 + Math.log(6 / 6)), 10);
    expect(twice?.weight).toBeCloseTo(4 * (1 + Math.log(6 / 2)), 10);
  });

  it('counts the well coded problems that hold it, not the examples', () => {
    expect([rare?.elsewhere, common?.elsewhere, twice?.elsewhere]).toEqual([0, 2, 0]);
  });
});
