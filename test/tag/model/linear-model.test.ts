import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramCode } from '../../../src/tag/model/features.ts';
import { decidingGrams, type LinearModel, predict } from '../../../src/tag/model/linear-model.ts';

/** Bias, then 学 speaking for theory, 调 for style, 深 a little for both, 不 against theory. */
const MODEL: LinearModel = {
  codes: ['theory', 'style'],
  grams: new Map(['学', '调', '深', '不', '习'].map((gram, index) => [gramCode(gram), index + 1])),
  weights: Float32Array.of(0, 1, 8, 0, 0, 8, 1, 2, -4, 0, 8, 0),
};

function text(title: string, body = '') {
  return { title, body };
}

describe('predict', () => {
  it('gives the shares in the order of the codes', () => {
    const [theory = 0, style = 0] = predict(MODEL, text('学'));
    expect(theory).toBeCloseTo(1 / (1 + Math.exp(1 - 8)));
    expect(style).toBeCloseTo(1 - theory);
  });

  it('leaves the bias where no gram is known', () => {
    const [theory = 0, style = 0] = predict(MODEL, text('甲乙丙'));
    expect(style / theory).toBeCloseTo(Math.E);
    expect([...predict(MODEL, text(''))]).toEqual([theory, style]);
  });

  it('does not change the model', () => {
    const before = [...MODEL.weights];
    predict(MODEL, text('学调深'));
    expect([...MODEL.weights]).toEqual(before);
  });

  it('gives shares that sum to 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'学习调不深，'), maxLength: 20 }), (title) => {
        const shares = predict(MODEL, text(title, '调'));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('decidingGrams', () => {
  it('names what spoke for the code, the strongest first', () => {
    expect(decidingGrams(MODEL, text('深，学'), 'theory')).toEqual(['学', '深']);
    expect(decidingGrams(MODEL, text('深，调'), 'style')).toEqual(['调', '深']);
  });

  it('leaves out what spoke against it or is unknown', () => {
    expect(decidingGrams(MODEL, text('不，甲，学'), 'theory')).toEqual(['学']);
  });

  it('orders equals by code unit', () => {
    expect(decidingGrams(MODEL, text('学，习'), 'theory')).toEqual(['习', '学']);
    expect(decidingGrams(MODEL, text('习，学'), 'theory')).toEqual(['习', '学']);
  });

  it('names as many as it is asked for', () => {
    expect(decidingGrams(MODEL, text('深，学，习'), 'theory', 2)).toEqual(['习', '学']);
  });

  it('names none for a text without known words', () => {
    expect(decidingGrams(MODEL, text('甲'), 'theory')).toEqual([]);
  });
});
