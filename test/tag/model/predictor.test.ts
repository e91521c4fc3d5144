import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/tag/model/features.ts';
import { Predictor } from '../../../src/tag/model/predictor.ts';
import { MODEL, text } from './small-model.ts';

/** The definition: the exponentials of the bias and the weights times the features, as shares. */
function sharesWrittenOut(given: ReturnType<typeof text>): number[] {
  const classes = MODEL.codes.length;
  const powers = MODEL.codes.map((_, code) => {
    const terms = [...featuresOf(given)].map(
      ([gram, value]) => (MODEL.weights[(MODEL.grams.get(gram) ?? Number.NaN) * classes + code] ?? 0) * value,
    );
    return Math.exp(terms.reduce((sum, term) => sum + term, MODEL.weights[code] ?? 0));
  });
  return powers.map((power) => power / powers.reduce((sum, each) => sum + each, 0));
}

describe('Predictor', () => {
  it('gives the shares in the order of the codes', () => {
    const [theory = 0, style = 0] = new Predictor(MODEL).shares(text('学'));
    expect(theory).toBeCloseTo(1 / (1 + Math.exp(1 - 8)));
    expect(style).toBeCloseTo(1 - theory);
  });

  it('leaves the bias where no gram is known', () => {
    const [theory = 0, style = 0] = new Predictor(MODEL).shares(text('甲乙丙'));
    expect(style / theory).toBeCloseTo(Math.E);
    expect([...new Predictor(MODEL).shares(text(''))]).toEqual([theory, style]);
  });

  it('does not change the model', () => {
    const before = [...MODEL.weights];
    new Predictor(MODEL).shares(text('学调深'));
    expect([...MODEL.weights]).toEqual(before);
  });

  it('gives shares that sum to 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'学习调不深，'), maxLength: 20 }), (title) => {
        const shares = new Predictor(MODEL).shares(text(title, '调'));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('gives the shares that the model written out gives, a text after another', () => {
    const predictor = new Predictor(MODEL);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'学习调不深甲，'), maxLength: 20 }), (title) => {
        const shares = predictor.shares(text(title, '调深'));
        sharesWrittenOut(text(title, '调深')).forEach((share, code) => {
          expect(shares[code]).toBeCloseTo(share, 12);
        });
      }),
    );
  });
});
