import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../src/statistics/cohens-kappa.ts';

const codings = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1 });

/** Units from a table of counts: rows are the first coder's values, columns the second's. */
function unitsOf(table: readonly (readonly number[])[]): [number, number][] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): [number, number] => [first, second])),
  );
}

describe('cohensKappa', () => {
  // J. Cohen, Educational and Psychological Measurement 20, 1960, table 1: 200 cases, kappa = .492.
  it('of the example in the paper that defined it is .492', () => {
    const table = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ];
    expect(cohensKappa(unitsOf(table))).toBeCloseTo(0.492, 3);
  });

  // English Wikipedia, Cohen's kappa, simple example: 50 grant proposals, kappa = 0.4.
  it('of 20 and 15 agreements with 5 and 10 disagreements is 0.4', () => {
    const table = [
      [20, 5],
      [10, 15],
    ];
    expect(cohensKappa(unitsOf(table))).toBeCloseTo(0.4, 12);
  });

  it('is 0 where two coders agree as often as chance has them agree', () => {
    const table = [
      [4, 4],
      [2, 2],
    ];
    expect(cohensKappa(unitsOf(table))).toBe(0);
  });

  it('is undefined without a unit, and where both coders only ever gave one value', () => {
    expect(cohensKappa([])).toBeNull();
    expect(cohensKappa(unitsOf([[7]]))).toBeNull();
  });

  it('is 0, not undefined, where only one coder always gave the same value', () => {
    expect(cohensKappa(unitsOf([[7, 3]]))).toBe(0);
  });

  it('is 1 for identical codings with more than one value', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2 }), (values) => {
        const units = values.map((value): [string, string] => [value, value]);
        expect(cohensKappa(units)).toBe(new Set(values).size > 1 ? 1 : null);
      }),
    );
  });

  it('does not depend on which coder comes first, nor on the order of the units, and never exceeds 1', () => {
    fc.assert(
      fc.property(codings, (units) => {
        const kappa = cohensKappa(units);
        expect(cohensKappa(units.map(([first, second]): [string, string] => [second, first]).reverse())).toBe(kappa);
        expect(kappa ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
