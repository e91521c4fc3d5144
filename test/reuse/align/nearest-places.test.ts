import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestPlaces } from '../../../src/reuse/align/nearest-places.ts';

it('all places are kept where they are few', () => {
  expect(nearestPlaces([1, 5, 900], 0)).toEqual([1, 5, 900]);
});

it('of many places the 64 nearest are kept, in order', () => {
  const places = fc.uniqueArray(fc.nat({ max: 2_000 }), { minLength: 65, maxLength: 300 });
  fc.assert(
    fc.property(places, fc.nat({ max: 2_000 }), (all, to) => {
      const sorted = [...all].sort((a, b) => a - b);
      const kept = nearestPlaces(sorted, to);
      const distances = sorted.map((place) => Math.abs(place - to)).sort((a, b) => a - b);
      expect(kept).toHaveLength(64);
      expect(kept).toEqual([...kept].sort((a, b) => a - b));
      expect(kept.map((place) => Math.abs(place - to)).sort((a, b) => a - b)).toEqual(distances.slice(0, 64));
    }),
  );
});
