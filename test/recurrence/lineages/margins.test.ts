import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { margins } from '../../../src/recurrence/lineages/margins.ts';

const FIGURES = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.record({
    figures: fc.array(fc.array(fc.constantFrom(0, 0.2, 0.5, 0.5, 1), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
    places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rows, maxLength: rows }),
  }),
);

describe('the margin of a pair', () => {
  it('is what it has above the greatest of its row, and of its column among rows of the same year', () => {
    fc.assert(
      fc.property(FIGURES, ({ figures, places }) => {
        const marginOf = margins(figures, places);
        figures.forEach((row, i) => {
          row.forEach((figure, j) => {
            const beside = row.filter((_, column) => column !== j);
            const above = figures.filter((_, other) => other !== i && places[other] === places[i]);
            const others = [...beside, ...above.map((each) => each[j] ?? 0)];
            expect(marginOf(i, j)).toBeCloseTo(figure - Math.max(0, ...others));
          });
        });
      }),
    );
  });

  it('leaves rows of other years out', () => {
    expect(margins([[0.4], [0.9]], [0, 0])(0, 0)).toBeCloseTo(-0.5);
    expect(margins([[0.4], [0.9]], [0, 1])(0, 0)).toBeCloseTo(0.4);
  });
});
