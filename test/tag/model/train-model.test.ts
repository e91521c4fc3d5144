import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramCode } from '../../../src/tag/model/features.ts';
import type { LinearModel } from '../../../src/tag/model/linear-model.ts';
import { Predictor } from '../../../src/tag/model/predictor.ts';
import { softmax, TRAINING, type TrainingExample, trainModel } from '../../../src/tag/model/train-model.ts';

const CODES = ['theory', 'style'];

function examples(...texts: readonly (readonly [string, string])[]): TrainingExample[] {
  return texts.map(([code, title]) => ({ code, text: { title, body: '' } }));
}

/** Two subjects that share no word but the fault. */
const TOY = examples(
  ['theory', '理论学习不深入'],
  ['style', '调研走访不深入'],
  ['theory', '政治学习不系统'],
  ['style', '调研次数不到位'],
  ['theory', '学习原著不到位'],
  ['style', '下基层调研少'],
  ['theory', '集中学习时间少'],
  ['style', '调研浮于表面'],
);

function best(model: LinearModel, title: string): string | undefined {
  const shares = [...new Predictor(model).shares({ title, body: '' })];
  return model.codes[shares.indexOf(Math.max(...shares))];
}

describe('trainModel', () => {
  it('learns a simple distinction and applies it to wordings it never saw', () => {
    const model = trainModel(TOY, CODES);
    for (const { text, code } of TOY) expect(best(model, text.title)).toBe(code);
    expect(best(model, '专题学习流于形式')).toBe('theory');
    expect(best(model, '实地调研走马观花')).toBe('style');
  });

  it('gives the same model to the bit for the same examples', () => {
    const once = trainModel(TOY, CODES);
    const again = trainModel(TOY, CODES);
    expect(Buffer.from(again.weights.buffer).equals(Buffer.from(once.weights.buffer))).toBe(true);
    expect([...again.grams]).toEqual([...once.grams]);
  });

  it('numbers the grams in a fixed order from 1, so that index 0 is the bias', () => {
    const { grams } = trainModel(TOY, CODES);
    expect([...grams.keys()]).toEqual([...grams.keys()].sort((a, b) => a - b));
    expect([...grams.values()]).toEqual([...grams.keys()].map((_, index) => index + 1));
  });

  it('has a weight for each gram and code, and for the bias', () => {
    const { grams, weights } = trainModel(TOY, CODES);
    expect(weights).toHaveLength((grams.size + 1) * CODES.length);
  });

  it('leaves out what stands in fewer examples than it asks for', () => {
    const { grams } = trainModel(TOY, CODES, { ...TRAINING, rarest: 4 });
    expect(grams.has(gramCode('学习'))).toBe(true);
    expect(grams.has(gramCode('调研'))).toBe(true);
    expect(grams.has(gramCode('原著'))).toBe(false);
    expect(grams.has(gramCode('到位'))).toBe(false);
  });

  it('counts a word that stands twice in one example as one example', () => {
    const twice = examples(['theory', '学习，学习'], ['style', '调研']);
    expect(trainModel(twice, CODES, { ...TRAINING, rarest: 2 }).grams.size).toBe(0);
  });

  it('falls back on how frequent the codes are where it knows no word', () => {
    const model = trainModel(examples(['style', '甲'], ['style', '乙'], ['style', '丙'], ['theory', '丁']), CODES);
    const [theory = 0, style = 0] = new Predictor(model).shares({ title: '戊己', body: '' });
    expect(style).toBeGreaterThan(theory);
  });

  it('has no opinion where it was taught nothing', () => {
    const shares = new Predictor(trainModel([], CODES)).shares({ title: '学习', body: '' });
    expect([...shares]).toEqual([0.5, 0.5]);
  });
});

describe('softmax', () => {
  const scores = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 30 });

  it('turns any scores, however large, into shares that sum to 1', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const shares = Float64Array.from(given);
        softmax(shares);
        expect([...shares].every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keeps the order of the scores', () => {
    const shares = Float64Array.of(1, 3, 2);
    softmax(shares);
    expect(shares[1]).toBeGreaterThan(shares[2] ?? 1);
    expect(shares[2]).toBeGreaterThan(shares[0] ?? 1);
  });

  it('gives e to 1 for scores that differ by 1', () => {
    const shares = Float64Array.of(5, 4);
    softmax(shares);
    expect((shares[0] ?? 0) / (shares[1] ?? 1)).toBeCloseTo(Math.E);
  });
});
