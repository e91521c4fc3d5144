import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSentences } from '../../../bench/generate-sentences.ts';
import { distinctTexts } from '../../../src/reuse/join/distinct-texts.ts';
import { drawSample } from '../../../src/reuse/join/draw-sample.ts';
import { joinAcross, joinExactly } from '../../../src/reuse/join/exact-join.ts';
import { joinTexts } from '../../../src/reuse/join/join-texts.ts';
import { joinByHash } from '../../../src/reuse/join/lsh-join.ts';
import { measureRecall } from '../../../src/reuse/join/measure-recall.ts';
import type { SimilarPairs } from '../../../src/reuse/join/similar-pairs.ts';
import { seededRandom } from '../../../src/statistics/seeded-random.ts';
import { bruteForcePairs } from '../support/brute-force.ts';

const SENTENCES = generateSentences('corpus', 10_000, 7, 40);
const EXPECTED = bruteForcePairs(SENTENCES, 0.5);

function keysOf({ left, right }: SimilarPairs): Set<string> {
  return new Set(Array.from(left, (each, pair) => `${each} ${right[pair]}`));
}

function missing(found: ReadonlySet<string>, expected: ReadonlySet<string>): string[] {
  return [...expected].filter((pair) => !found.has(pair));
}

describe('the exact join', () => {
  it('finds in 10,000 sentences what brute force finds, no pair less and none more', () => {
    const found = keysOf(joinExactly(SENTENCES, { threshold: 0.5 }));
    expect(EXPECTED.size).toBeGreaterThan(2000);
    expect(missing(found, EXPECTED)).toEqual([]);
    expect(found.size).toBe(EXPECTED.size);
  });

  it('finds what brute force finds at every threshold in texts of few characters, short and repetitive ones among them', () => {
    const text = fc.string({ unit: fc.constantFrom('学', '习', '党', '0'), maxLength: 14 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 30 }),
        fc.constantFrom(0.3, 0.5, 0.6, 0.75, 0.8, 1),
        (texts, threshold) => {
          expect(keysOf(joinExactly(texts, { threshold }))).toEqual(bruteForcePairs(texts, threshold));
        },
      ),
    );
  });

  it('finds the same pairs whatever the order of input', () => {
    const some = SENTENCES.slice(0, 3000);
    const turned = [...some].reverse();
    const named = (texts: readonly string[], { left, right }: SimilarPairs) =>
      Array.from(left, (each, pair) => [texts[each], texts[right[pair] ?? 0]].sort().join('|')).sort();
    expect(named(turned, joinExactly(turned, { threshold: 0.5 }))).toEqual(
      named(some, joinExactly(some, { threshold: 0.5 })),
    );
  });

  it('gives each similarity, and pairs by left and right', () => {
    const pairs = joinExactly(['压实责任', '', '压实责任人', '压实责任人名单'], { threshold: 0.5 });
    expect([...pairs.left]).toEqual([0, 0, 2]);
    expect([...pairs.right]).toEqual([2, 3, 3]);
    expect([...pairs.similarity]).toEqual([3 / 4, 1 / 2, 4 / 6]);
  });

  it('leaves out the pairs that are refused', () => {
    const all = joinExactly(SENTENCES, { threshold: 0.5 });
    const accepts = (left: number, right: number) => (left + right) % 2 === 0;
    const some = joinExactly(SENTENCES, { threshold: 0.5, accepts });
    expect(keysOf(some)).toEqual(
      new Set(
        [...keysOf(all)].filter((key) => {
          const [left = 0, right = 0] = key.split(' ').map(Number);
          return accepts(left, right);
        }),
      ),
    );
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d as a threshold', (threshold) => {
    expect(() => joinExactly([], { threshold })).toThrow(RangeError);
  });
});

describe('the join of two collections', () => {
  it('finds of all pairs those across, larger and smaller partners alike', () => {
    const [fresh, corpus] = [SENTENCES.slice(0, 2000), SENTENCES.slice(2000)];
    const across = [...EXPECTED].flatMap((key) => {
      const [left = 0, right = 0] = key.split(' ').map(Number);
      return left < 2000 && right >= 2000 ? [`${left} ${right - 2000}`] : [];
    });
    expect(across.length).toBeGreaterThan(100);
    expect(keysOf(joinAcross(fresh, corpus, { threshold: 0.5 }))).toEqual(new Set(across));
  });

  it('pairs equal texts, and nothing with what is empty', () => {
    expect(keysOf(joinAcross(['学习', ''], ['', '学习'], { threshold: 1 }))).toEqual(new Set(['0 1']));
    expect(joinAcross([], ['学习'], { threshold: 0.5 }).count).toBe(0);
  });
});

describe('the join by hash', () => {
  const close = bruteForcePairs(SENTENCES, 0.6);

  it('finds 99 % of the pairs at 0.6, and none below', () => {
    const found = keysOf(joinByHash(SENTENCES, { threshold: 0.6 }));
    expect(close.size).toBeGreaterThan(2000);
    expect(missing(found, close).length / close.size).toBeLessThan(0.01);
    expect(missing(close, found)).toEqual([]);
  });

  it('is what joinTexts turns to above its limit', () => {
    const some = SENTENCES.slice(0, 500);
    expect(joinTexts(some, { threshold: 0.5 }, 499)).toEqual(joinByHash(some, { threshold: 0.5 }));
    expect(joinTexts(some, { threshold: 0.5 }, 500)).toEqual(joinExactly(some, { threshold: 0.5 }));
  });
});

describe('measured recall', () => {
  const sample = drawSample(SENTENCES.length, 1000, seededRandom(3).nextIndex);

  it('is whole for the exact join and tells what a worse one missed', () => {
    const exact = joinExactly(SENTENCES, { threshold: 0.5 });
    const measured = measureRecall(SENTENCES, exact, { threshold: 0.5 }, sample);
    expect(measured.found).toBe(measured.expected);
    expect(measured.expected).toBeGreaterThan(200);
    const half = joinExactly(SENTENCES, { threshold: 0.5, accepts: (left) => left % 2 === 0 });
    const worse = measureRecall(SENTENCES, half, { threshold: 0.5 }, sample);
    expect(worse.expected).toBe(measured.expected);
    expect(worse.found / worse.expected).toBeGreaterThan(0.35);
    expect(worse.found / worse.expected).toBeLessThan(0.65);
  });

  it('expects no pair that was refused', () => {
    const accepts = (left: number) => left % 2 === 0;
    const half = joinExactly(SENTENCES, { threshold: 0.5, accepts });
    const measured = measureRecall(SENTENCES, half, { threshold: 0.5, accepts }, sample);
    expect(measured.found).toBe(measured.expected);
  });

  it('draws distinct places, all where there are no more', () => {
    expect(new Set(sample).size).toBe(1000);
    expect(drawSample(3, 10, seededRandom(1).nextIndex)).toEqual([0, 1, 2]);
    expect(drawSample(0, 10, seededRandom(1).nextIndex)).toEqual([]);
  });
});

describe('distinct texts', () => {
  it('take equal ones together and leave out empty ones', () => {
    const { texts, groupOf, members } = distinctTexts(['甲', '', '乙', '甲']);
    expect(texts).toEqual(['甲', '乙']);
    expect([...groupOf]).toEqual([0, -1, 1, 0]);
    expect(members).toEqual([[0, 3], [2]]);
  });
});
