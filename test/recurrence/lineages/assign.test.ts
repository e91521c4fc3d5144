import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignedPair, assign } from '../../../src/recurrence/lineages/assign.ts';
import { assignGreedily } from '../../../src/recurrence/lineages/assign-greedily.ts';
import { connectedGains, type Gain } from '../../../src/recurrence/lineages/connected-gains.ts';

/** Each pair once; whole numbers, so that sums are exact. */
const SPARSE = fc.uniqueArray(
  fc.record({ row: fc.nat(5), column: fc.nat(5), gain: fc.integer({ min: -3, max: 20 }) }),
  { selector: ({ row, column }) => `${row} ${column}`, maxLength: 16 },
);

/** By trying everything. */
function greatestSum([first, ...rest]: readonly Gain[]): number {
  if (first === undefined) return 0;
  const others = rest.filter(({ row, column }) => row !== first.row && column !== first.column);
  return Math.max(greatestSum(rest), first.gain + greatestSum(others));
}

function sumOf(pairs: readonly AssignedPair[], gains: readonly Gain[]): number {
  const gainOf = new Map(gains.map(({ row, column, gain }) => [`${row} ${column}`, gain]));
  return pairs.reduce((sum, { row, column }) => sum + (gainOf.get(`${row} ${column}`) ?? Number.NaN), 0);
}

function expectOneToOne(pairs: readonly AssignedPair[]): void {
  expect(new Set(pairs.map(({ row }) => row)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ column }) => column)).size).toBe(pairs.length);
}

describe('assign', () => {
  it('reaches the greatest sum that one-to-one pairs can have', () => {
    fc.assert(
      fc.property(SPARSE, (gains) => {
        const pairs = assign(gains);
        expectOneToOne(pairs);
        expect(sumOf(pairs, gains)).toBe(greatestSum(gains));
      }),
    );
  });

  it('gives up the nearest pair where two others bring more', () => {
    const gains = [
      { row: 0, column: 0, gain: 5 },
      { row: 0, column: 1, gain: 4 },
      { row: 1, column: 0, gain: 4 },
    ];
    expect(assign(gains)).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 0 },
    ]);
    expect(assignGreedily(gains)).toEqual([{ row: 0, column: 0 }]);
  });

  it('takes many rows of few columns as it takes few rows of many columns', () => {
    const gains = Array.from({ length: 9 }, (_, row) => ({ row, column: row % 2, gain: row + 1 }));
    const turned = gains.map(({ row, column, gain }) => ({ row: column, column: row, gain }));
    expect(assign(gains)).toEqual([
      { row: 7, column: 1 },
      { row: 8, column: 0 },
    ]);
    expect(assign(turned)).toEqual([
      { row: 0, column: 8 },
      { row: 1, column: 7 },
    ]);
  });
});

describe('assignGreedily', () => {
  it('reaches half of the greatest sum at least', () => {
    fc.assert(
      fc.property(SPARSE, (gains) => {
        const pairs = assignGreedily(gains);
        expectOneToOne(pairs);
        expect(2 * sumOf(pairs, gains)).toBeGreaterThanOrEqual(greatestSum(gains));
      }),
    );
  });
});

describe('connectedGains', () => {
  it('puts every useful gain into one group, and groups share neither row nor column', () => {
    fc.assert(
      fc.property(SPARSE, (gains) => {
        const groups = connectedGains(gains);
        expect(new Set(groups.flat())).toEqual(new Set(gains.filter(({ gain }) => gain > 0)));
        const rows = groups.flatMap((group) => [...new Set(group.map(({ row }) => row))]);
        const columns = groups.flatMap((group) => [...new Set(group.map(({ column }) => column))]);
        expect(new Set(rows).size).toBe(rows.length);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });
});
