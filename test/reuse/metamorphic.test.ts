import { describe, expect, it } from 'vitest';
import { fold } from '../../src/patterns/fold.ts';
import { gradeOf } from '../../src/reuse/compare/grades.ts';
import { comparePlans } from './support/compare-plans.ts';
import { plantCopies } from './support/planted-copies.ts';

const { plans, names } = plantCopies({ seed: 51, owners: 30, copies: 5, masses: [6] });
const TEXTS = plans.map(({ text }) => text);
const BASE = comparePlans(TEXTS, names);
const STEPS = ['none', 'weak', 'probable', 'strong'];

/** Pairs of texts with their shares, the texts named by `nameOf`, so that runs in another order can be compared. */
function sharesBy(result: typeof BASE, nameOf: (place: number) => number): Map<string, number> {
  return new Map(
    result.pairs.map(({ source, target, share }) => [
      [nameOf(source), nameOf(target)].sort((a, b) => a - b).join(' '),
      share,
    ]),
  );
}

describe('comparing plans', () => {
  it('gives the same for the same', () => {
    expect(comparePlans(TEXTS, names)).toEqual(BASE);
  });

  it('relates the same plans whatever the order of input, with nearly the same shares from either side', () => {
    const turned = comparePlans([...TEXTS].reverse(), names);
    const [before, after] = [sharesBy(BASE, (place) => place), sharesBy(turned, (place) => TEXTS.length - 1 - place)];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [pair, share] of before) expect(Math.abs(share - (after.get(pair) ?? 0))).toBeLessThan(0.1);
  });

  it('is blind to numbering, width, quotation marks and kind of punctuation', () => {
    const written = TEXTS.map((text) =>
      text
        .replaceAll(/（[一二三四五六七八九十]）/gu, '1、')
        .replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        .replaceAll('，', ',')
        .replaceAll(/[“”"]/gu, '＂'),
    );
    const shares = ({ pairs }: typeof BASE) =>
      pairs.map(({ source, target, share, discountedShare }) => [source, target, share, discountedShare]);
    expect(shares(comparePlans(written, names))).toEqual(shares(BASE));
  });

  it('is blind to the names of units', () => {
    const renamed = TEXTS.map((text, place) => text.replaceAll(names[place] ?? '', '云汀镇'));
    const shares = ({ pairs }: typeof BASE) => pairs.map(({ source, target, share }) => [source, target, share]);
    expect(shares(comparePlans(renamed, ['云汀镇']))).toEqual(shares(BASE));
  });

  it('changes no grade by more than a step when unrelated plans come in', () => {
    const strangers = plantCopies({ seed: 99, owners: 120, copies: 0, masses: [] });
    const more = comparePlans([...TEXTS, ...strangers.plans.map(({ text }) => text)], names);
    const gradeAt = new Map(
      more.passages.map(({ source, target, passage, comparison }) => [
        `${source} ${target} ${passage.target.start}`,
        gradeOf(comparison),
      ]),
    );
    const steps = BASE.passages
      .filter(({ comparison }) => gradeOf(comparison) === 'strong' || gradeOf(comparison) === 'probable')
      .map(({ source, target, passage, comparison }) => {
        const after = gradeAt.get(`${source} ${target} ${passage.target.start}`) ?? 'none';
        return Math.abs(STEPS.indexOf(after) - STEPS.indexOf(gradeOf(comparison)));
      });
    expect(steps.length).toBeGreaterThan(40);
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  it('gives on both sides of a passage words that are alike', () => {
    for (const { source, target, passage } of BASE.passages) {
      const own = fold(TEXTS[target] ?? '').slice(passage.target.start, passage.target.end);
      const other = fold(TEXTS[source] ?? '').slice(passage.source.start, passage.source.end);
      expect(own.length).toBeGreaterThan(5);
      const shared = [...new Set(own)].filter((character) => other.includes(character));
      expect(shared.length / new Set(own).size).toBeGreaterThan(0.4);
    }
  });
});

describe('odd collections', () => {
  it('of one text, of none and of empty ones have no pairs', () => {
    expect(comparePlans([]).pairs).toEqual([]);
    expect(comparePlans([TEXTS[0] ?? '']).pairs).toEqual([]);
    expect(comparePlans(['', '，。', '甲乙丙']).pairs).toEqual([]);
  });

  it('of the same text again and again are copies through and through', () => {
    const { pairs } = comparePlans(Array.from({ length: 6 }, () => TEXTS[0] ?? ''));
    expect(pairs).toHaveLength(15);
    for (const { share, discountedShare } of pairs) expect([share, discountedShare]).toEqual([1, 1]);
  });

  it('of two plans of two hundred pages are compared in seconds', () => {
    const long = TEXTS.join('\n').repeat(6);
    expect(long.length).toBeGreaterThan(100_000);
    const started = performance.now();
    const [pair] = comparePlans([long, long]).pairs;
    expect(pair?.share).toBe(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
