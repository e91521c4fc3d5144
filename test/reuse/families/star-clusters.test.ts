import { describe, expect, it } from 'vitest';
import { starClusters } from '../../../src/reuse/families/star-clusters.ts';
import { joinExactly } from '../../../src/reuse/join/exact-join.ts';

const WORDS = '压实责任补足短板修复水闸走访群众';

/** Each text a character on from the one before: neighbours are alike, the ends are strangers. */
const CHAIN = Array.from({ length: 7 }, (_, place) => WORDS.slice(place, place + 10));

function families(texts: readonly string[], copies?: readonly number[]): string[][] {
  const pairs = joinExactly(texts, { threshold: 0.6 });
  const found = starClusters(texts, pairs, copies);
  return found.map(({ members }) => members.map((member) => texts[member] ?? '').sort()).sort();
}

describe('families', () => {
  it('do not chain: every member is like the medoid', () => {
    const pairs = joinExactly(CHAIN, { threshold: 0.6 });
    const found = starClusters(CHAIN, pairs);
    expect(found.length).toBeGreaterThan(1);
    for (const { medoid, members, similarities } of found) {
      expect(similarities[members.indexOf(medoid)]).toBe(1);
      for (const similarity of similarities) expect(similarity).toBeGreaterThanOrEqual(0.6);
    }
    expect(new Set(found.flatMap(({ members }) => members)).size).toBe(found.flatMap(({ members }) => members).length);
  });

  it('are the same whatever the order of input', () => {
    expect(families([...CHAIN].reverse())).toEqual(families(CHAIN));
  });

  it('gather around what has most copies', () => {
    const found = starClusters(CHAIN, joinExactly(CHAIN, { threshold: 0.6 }), [1, 50, 1, 1, 1, 1, 1]);
    expect(found.map(({ medoid }) => medoid)).toContain(1);
  });

  it('are none of a text alone, but one of a text with copies', () => {
    expect(families(['压实责任'])).toEqual([]);
    expect(families(['压实责任'], [3])).toEqual([['压实责任']]);
    expect(families([])).toEqual([]);
  });
});
