import { describe, expect, it } from 'vitest';
import { voicedSentences } from '../../../src/reuse/families/voices.ts';
import { discountedWeights, FORMULA_WEIGHT, lexicalWeights } from '../../../src/reuse/formula/character-weights.ts';
import { GramInformation, type VoicedText } from '../../../src/reuse/formula/gram-information.ts';
import { isProtectedRun } from '../../../src/reuse/formula/protection.ts';
import { prepareText } from '../../../src/reuse/prepared-text.ts';
import { shingles } from '../../../src/reuse/similarity/shingles.ts';

const [COMMON] = shingles('压实责任', 4) as unknown as [number];
const [RARE] = shingles('修复水闸', 4) as unknown as [number];

function spoken(times: number, text: string, rest = '管好用好'): VoicedText[] {
  return Array.from({ length: 100 }, (_, voice) => ({ voice, text: voice < times ? text : rest }));
}

describe('information', () => {
  it('falls with the number of voices, not with how often each repeats it', () => {
    const few = new GramInformation([...spoken(1, '压实责任'), ...spoken(1, '压实责任')], 100);
    const many = new GramInformation(spoken(90, '压实责任'), 100);
    expect(few.of(COMMON)).toBe(few.most);
    expect(many.of(COMMON)).toBeLessThan(few.of(COMMON) / 5);
  });

  it('of what nobody said before is the most there is', () => {
    const information = new GramInformation(spoken(3, '压实责任'), 100);
    expect(information.of(RARE)).toBe(information.most);
  });

  it('calls nothing a formula that both owners of a corpus of two say', () => {
    const both = [0, 1].map((voice) => ({ voice, text: '压实责任' }));
    const information = new GramInformation(both, 2);
    expect(information.of(COMMON) / information.most).toBeGreaterThan(0.8);
    expect(new GramInformation([], 0).most).toBeGreaterThan(0);
  });

  it('does not depend on the order of input', () => {
    const texts = spoken(40, '压实责任');
    expect(new GramInformation([...texts].reverse(), 100).of(COMMON)).toBe(new GramInformation(texts, 100).of(COMMON));
  });
});

describe('voices', () => {
  const long = '由分管领导牵头逐条排查水闸隐患，对照台账限期修复并在公示栏张榜公布，接受用水户代表当面评议和打分。';
  const short = '确保取得实效。';
  const texts = Array.from({ length: 30 }, (_, owner) => ({ owner, text: prepareText(`${long}${short}`) }));

  it('are one for a long sentence that many copied, and one for each owner of a short one', () => {
    const voiced = voicedSentences(texts, 30);
    const voicesOf = (start: string) =>
      new Set(voiced.filter(({ text }) => text.startsWith(start)).map(({ voice }) => voice));
    expect(voicesOf('由分管').size).toBe(1);
    expect(voicesOf('确保').size).toBe(30);
  });

  it('of one owner who repeats himself are that owner', () => {
    const [first] = texts;
    const voiced = voicedSentences(first === undefined ? [] : [first, first], 1);
    expect(new GramInformation(voiced, 1).of(shingles('由分管领', 4)[0] ?? 0)).toBe(
      new GramInformation(voiced, 1).most,
    );
  });
});

describe('discounted weights', () => {
  it('are lexical weights where wording is rare, less where it is common, and never below a formula’s', () => {
    const information = new GramInformation(spoken(100, '压实责任', ''), 100);
    const text = '压实责任修复水闸';
    const weights = discountedWeights(text, lexicalWeights(text.length, [{ from: 6, to: 8 }]), information);
    expect(weights[0]).toBeLessThan(0.2);
    expect(weights[5]).toBe(1);
    expect(weights[7]).toBe(FORMULA_WEIGHT);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(FORMULA_WEIGHT);
  });

  it('have a length of none for an empty text and of one for one character', () => {
    const information = new GramInformation([], 1);
    expect(discountedWeights('', new Float64Array(0), information)).toHaveLength(0);
    expect([...discountedWeights('学', lexicalWeights(1, []), information)]).toEqual([1]);
  });
});

describe('protection', () => {
  const clause = (place: number) => ({ from: place * 8, to: place * 8 + 8 });

  it('covers forty characters of one’s own, or three clauses of eight', () => {
    const own = lexicalWeights(60, []);
    expect(isProtectedRun(own, { from: 0, to: 40 }, [])).toBe(true);
    expect(isProtectedRun(own, { from: 0, to: 39 }, [clause(0), clause(1)])).toBe(false);
    expect(isProtectedRun(own, { from: 0, to: 24 }, [clause(0), clause(1), clause(2)])).toBe(true);
  });

  it('does not cover a string of set phrases, however long', () => {
    const formulae = lexicalWeights(60, [{ from: 0, to: 50 }]);
    expect(isProtectedRun(formulae, { from: 0, to: 60 }, [clause(0), clause(1), clause(2)])).toBe(false);
  });
});
