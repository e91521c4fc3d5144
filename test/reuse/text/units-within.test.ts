import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText } from '../../../src/reuse/text/comparable-text.ts';
import { clauseUnits } from '../../../src/reuse/text/unit.ts';
import { unitsBeginningIn, unitsBetween } from '../../../src/reuse/text/units-within.ts';

const TEXT = '学习不深，落实不够；一是2021年培训少。二是台账乱，\n三是没有人查：查了也不改！改了又犯。';
const COMPARABLE = comparableText(TEXT);
const CLAUSES = clauseUnits(TEXT, COMPARABLE);
const STRETCH = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

describe('the clauses of a stretch', () => {
  it('are those that a look at every clause finds', () => {
    expect(CLAUSES.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(STRETCH, ([low = 0, high = 0]) => {
        expect(unitsBetween(CLAUSES, { from: low, to: high })).toEqual(
          CLAUSES.filter(({ from, to }) => from >= low && to <= high),
        );
        expect(unitsBeginningIn(CLAUSES, { start: low, end: high })).toEqual(
          CLAUSES.filter(({ start }) => start >= low && start < high),
        );
      }),
    );
  });
});
