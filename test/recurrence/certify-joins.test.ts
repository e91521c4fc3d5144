import { describe, expect, it } from 'vitest';
import { certifyJoins } from '../../src/recurrence/certify-joins.ts';
import { findFamilies } from '../../src/recurrence/families/find-families.ts';
import { seededRandom } from '../../src/statistics/seeded-random.ts';
import { OPTIONS, withMeasures } from './analyzed-text.ts';
import { FERRY, LIBRARY, ORCHARD } from './sample-plans.ts';

const MOTTO = (thing: string) => `把${thing}作为今年头一桩要紧事来办，办不好不收兵，办好了不张扬。`;

const { joins } = findFamilies(
  [ORCHARD, LIBRARY, FERRY].map((plan, place) =>
    withMeasures([...plan.slice(0, 3), MOTTO(['防汛', '供水', '修路'][place] ?? '')], {
      unit: `第${place}号合作社`,
      year: 2020 + place,
    }),
  ),
  OPTIONS,
);

describe('the joins on which families rest', () => {
  it('are certified as they were made: the sample is held against their own texts and pairs', () => {
    const { sampled, expected, found } = certifyJoins(joins, seededRandom(1).nextIndex);
    expect(joins.map(({ pairs }) => pairs.count > 0)).toContain(true);
    expect(sampled).toBe(joins.reduce((sum, { texts }) => sum + texts.length, 0));
    expect(expected).toBe(joins.reduce((sum, { pairs }) => sum + pairs.count, 0));
    expect(found).toBe(expected);
  });

  it('are not certified where they miss a pair', () => {
    const lossy = joins.map((join) => {
      const { left, right, similarity, count } = join.pairs;
      const rest = { left: left.slice(1), right: right.slice(1), similarity: similarity.slice(1) };
      return { ...join, pairs: { ...join.pairs, ...rest, count: Math.max(0, count - 1) } };
    });
    const { expected, found } = certifyJoins(lossy, seededRandom(1).nextIndex);
    expect(expected - found).toBe(joins.filter(({ pairs }) => pairs.count > 0).length);
  });
});
