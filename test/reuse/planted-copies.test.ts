import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/reuse/compare/grades.ts';
import { type ComparedPair, comparePlans } from './support/compare-plans.ts';
import { type PlantedCorpus, plantCopies } from './support/planted-copies.ts';
import { recallOf, strongPassages } from './support/score-findings.ts';
import { KINDS } from './support/transformations.ts';

function compareCorpus(corpus: PlantedCorpus) {
  return {
    ...corpus,
    ...comparePlans(
      corpus.plans.map(({ text }) => text),
      corpus.names,
    ),
  };
}

describe('planted copies', () => {
  const runs = [11, 12, 13, 14].map((seed) =>
    compareCorpus(plantCopies({ seed, owners: 100, copies: 22, masses: [] })),
  );

  it.each(KINDS)('that are %s are found', (kind) => {
    const recalls = runs.map(({ plantings, passages }) =>
      recallOf(
        plantings.filter((each) => each.kind === kind),
        passages,
      ),
    );
    const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    expect(mean).toBeGreaterThanOrEqual(kind === 'edited 20 %' ? 0.75 : 0.97);
  });

  it('are what strong passages are', () => {
    const counts = runs.map(({ plantings, passages }) => strongPassages(plantings, passages));
    const [found, right] = [
      counts.reduce((sum, each) => sum + each.found, 0),
      counts.reduce((sum, each) => sum + each.right, 0),
    ];
    expect(found).toBeGreaterThan(600);
    expect(right / found).toBeGreaterThanOrEqual(0.95);
  });
});

describe('plans that share only set phrases and chance wording', () => {
  const { plans, names, plantings } = plantCopies({ seed: 21, owners: 100, copies: 0, masses: [] });
  const { passages, pairs } = comparePlans(
    plans.map(({ text }) => text),
    names,
  );

  it('are never flagged', () => {
    expect(plantings).toEqual([]);
    expect(passages.filter(({ comparison }) => ['strong', 'probable'].includes(gradeOf(comparison)))).toEqual([]);
    expect(Math.max(0, ...pairs.map((pair) => pair.discountedShare))).toBeLessThan(0.1);
  });
});

describe('mass copies', () => {
  it.each([5, 50, 150])('to %i owners are flagged with each of them', (mass) => {
    const corpus = plantCopies({ seed: 30 + mass, owners: 150, copies: 0, masses: [mass] });
    const { plantings, passages } = compareCorpus(corpus);
    expect(plantings).toHaveLength(mass - 1);
    expect(recallOf(plantings, passages)).toBe(1);
    const strong = strongPassages(plantings, passages);
    expect(strong.right).toBeGreaterThanOrEqual(mass - 1);
  });

  it('keep their share of a plan, however many the copies', () => {
    const shareOf = (mass: number) => {
      const corpus = compareCorpus(plantCopies({ seed: 40, owners: 60, copies: 0, masses: [mass] }));
      const [first] = corpus.plantings;
      const pair = [first?.source.plan ?? 0, first?.target.plan ?? 0].sort((a, b) => a - b);
      return corpus.pairs.find((each) => each.source === pair[0] && each.target === pair[1]) as ComparedPair;
    };
    const [few, many] = [shareOf(2), shareOf(60)];
    expect(few.discountedShare).toBeGreaterThan(0.1);
    expect(Math.abs(few.discountedShare - many.discountedShare)).toBeLessThan(0.1);
  });
});
