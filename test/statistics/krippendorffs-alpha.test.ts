import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffsAlpha } from '../../src/statistics/krippendorffs-alpha.ts';

/** Units from the published form, a line a coder; `.` and `*` stand for a missing value. */
function unitsOf(...coders: readonly string[]): (string | null)[][] {
  const values = coders.map((coder) => coder.split(' ').map((value) => (/[.*]/u.test(value) ? null : value)));
  return (values[0] ?? []).map((_, unit) => values.map((coder) => coder[unit] ?? null));
}

const value = fc.option(fc.constantFrom('a', 'b', 'c'));
const reliabilityData = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { maxLength: 30 });

describe('krippendorffsAlpha', () => {
  // K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section C.
  it('of four coders on twelve units with missing values is 0.743', () => {
    const units = unitsOf(
      '1 2 3 3 2 1 4 1 2 . . .',
      '1 2 3 3 2 2 4 1 2 5 . 3',
      '. 3 3 3 2 3 4 2 2 5 1 .',
      '1 2 3 3 2 4 4 1 2 5 1 .',
    );
    expect(krippendorffsAlpha(units)).toBeCloseTo(0.743421, 6);
  });

  // The same, section A.
  it('of two coders on ten units with two values is 0.095', () => {
    expect(krippendorffsAlpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });

  // The same, section B.
  it('of two coders on twelve units with five values is 0.692', () => {
    expect(krippendorffsAlpha(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });

  // English Wikipedia, Krippendorff's alpha, a computational example.
  it('of three coders on fifteen units of which some have one value is 0.691', () => {
    const units = unitsOf(
      '* * * * * 3 4 1 2 1 1 3 3 * 3',
      '1 * 2 1 3 3 4 3 * * * * * * *',
      '* * 2 1 3 4 4 * 2 1 1 3 3 * 4',
    );
    expect(krippendorffsAlpha(units)).toBeCloseTo(0.691, 3);
  });

  it('is undefined without a unit that two coders valued, and where only one value was ever given', () => {
    expect(krippendorffsAlpha([])).toBeNull();
    expect(krippendorffsAlpha([['a', null], [null, 'b'], []])).toBeNull();
    expect(
      krippendorffsAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
  });

  it('is 1 for identical codings with more than one value', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (values) => {
        const alpha = krippendorffsAlpha(values.map((one) => [one, one, null, one]));
        expect(alpha).toBe(new Set(values).size > 1 ? 1 : null);
      }),
    );
  });

  it('depends neither on the order of the units nor on that of the coders within each', () => {
    fc.assert(
      fc.property(reliabilityData, (units) => {
        const alpha = krippendorffsAlpha(units);
        const turned = krippendorffsAlpha(units.map((unit) => unit.toReversed()).toReversed());
        if (alpha === null) expect(turned).toBeNull();
        else expect(turned).toBeCloseTo(alpha, 12);
      }),
    );
  });

  it('does not change when units with fewer than two values are taken out', () => {
    fc.assert(
      fc.property(reliabilityData, (units) => {
        const pairable = units.filter((unit) => unit.filter((one) => one !== null).length > 1);
        expect(krippendorffsAlpha(pairable)).toBe(krippendorffsAlpha(units));
      }),
    );
  });
});
