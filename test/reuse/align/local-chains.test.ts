import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClauseMatch } from '../../../src/reuse/align/clause-match.ts';
import { localChains } from '../../../src/reuse/align/local-chains.ts';
import { plainLocalChains } from '../support/plain-local-chains.ts';

const SOURCES = 30;

/** Matches as `clauseMatches` gives them: by target, then source, no pair twice. */
const matches = fc
  .uniqueArray(
    fc.record({
      target: fc.nat({ max: 30 }),
      source: fc.nat({ max: SOURCES - 1 }),
      gain: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
      isPart: fc.boolean(),
    }),
    { selector: ({ target, source }) => target * SOURCES + source, maxLength: 150 },
  )
  .map((all) =>
    all
      .map((each): ClauseMatch => ({ ...each, similarity: each.isPart ? 0.5 : 0.9 }))
      .sort((a, b) => a.target - b.target || a.source - b.source),
  );

function same(target: number, source: number): ClauseMatch {
  return { target, source, similarity: 1, gain: 5, isPart: false };
}

describe('runs of matches', () => {
  it('are those that aligning all that is left again and again would find', () => {
    fc.assert(
      fc.property(matches, (given) => {
        expect(localChains(given)).toEqual(plainLocalChains(given, SOURCES));
      }),
      { numRuns: 500 },
    );
  });

  it('of a text of many thousand clauses in another order are found in little time', () => {
    const clauses = 20_000;
    const shuffled = Array.from({ length: clauses }, (_, target) => same(target, (target * 7_919) % clauses));
    const before = process.cpuUsage();
    expect(localChains(shuffled)).toHaveLength(clauses);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});
