import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, gramCode, gramText } from '../../../src/tag/model/features.ts';

const TEXT = fc.string({ unit: fc.constantFrom(...'学习不深，。、 ab12'), maxLength: 30 });

function gramsOf(text: string): string[] {
  return [...featuresOf({ title: '', body: text }).keys()].map(gramText).sort();
}

function weightOf(features: ReadonlyMap<number, number>, gram: string): number {
  return features.get(gramCode(gram)) ?? 0;
}

describe('featuresOf', () => {
  it('gives all stretches of one to three characters', () => {
    expect(gramsOf('学习不深')).toEqual(['不', '不深', '习', '习不', '习不深', '学', '学习', '学习不', '深'].sort());
  });

  it('never joins characters over a sign or a blank', () => {
    expect(gramsOf('学，习')).toEqual(['习', '学'].sort());
    expect(gramsOf('学 习')).toEqual(['习', '学'].sort());
    expect(gramsOf('“学”（习）')).toEqual(['习', '学'].sort());
  });

  it('keeps Latin letters and digits, which stand in names of campaigns', () => {
    expect(gramsOf('app2')).toContain('app');
    expect(gramsOf('app2')).toContain('p2');
  });

  it('gives nothing for a text without words', () => {
    expect(featuresOf({ title: '', body: '' }).size).toBe(0);
    expect(featuresOf({ title: '，。', body: '……' }).size).toBe(0);
  });

  it('lets the title weigh more than the body', () => {
    const features = featuresOf({ title: '学', body: '深' });
    expect(weightOf(features, '学')).toBeGreaterThan(weightOf(features, '深'));
  });

  it('lets repetition count less and less', () => {
    const once = featuresOf({ title: '', body: '学，深' });
    const often = featuresOf({ title: '', body: `${'学，'.repeat(9)}深` });
    expect(weightOf(once, '学') / weightOf(once, '深')).toBeCloseTo(1);
    expect(weightOf(often, '学') / weightOf(often, '深')).toBeCloseTo(1 + Math.log(9));
  });

  it('gives a vector of length 1 for every text with words, so that long texts do not outweigh short ones', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, body) => {
        const features = featuresOf({ title, body });
        const length = Math.sqrt([...features.values()].reduce((sum, weight) => sum + weight ** 2, 0));
        expect(length).toBeCloseTo(features.size === 0 ? 0 : 1);
      }),
    );
  });

  it('gives only stretches that stand in the text', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (title, body) => {
        for (const gram of [...featuresOf({ title, body }).keys()].map(gramText)) {
          expect(gram.length).toBeLessThanOrEqual(3);
          expect(title.includes(gram) || body.includes(gram)).toBe(true);
        }
      }),
    );
  });
});

describe('The code of a gram', () => {
  it('gives the gram back', () => {
    for (const gram of ['学', '学习', '学习不', 'a', '2b', '鿿鿿鿿']) expect(gramText(gramCode(gram))).toBe(gram);
  });

  it('is an exact whole number even for the highest units, and no two grams share one', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const grams = [
          text.slice(0, 3),
          text.slice(0, 2),
          text.slice(1, 3),
          '\uffff\uffff\uffff',
          '\uffff\uffff\ufffe',
        ];
        for (const gram of grams) expect(Number.isSafeInteger(gramCode(gram))).toBe(true);
        expect(new Set(grams.map(gramCode)).size).toBe(new Set(grams).size);
      }),
    );
  });
});
