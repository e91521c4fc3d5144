import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCell, rounded } from '../../src/write/table.ts';

describe('A list in a cell', () => {
  it('is parted by ;', () => {
    expect(listCell(['theory.depth', 'style.masses'])).toBe('theory.depth;style.masses');
    expect(listCell(['theory.depth'])).toBe('theory.depth');
  });

  it('is empty where the list is', () => {
    expect(listCell([])).toBe('');
  });

  it('can be parted again: a ; inside a value becomes the Chinese one', () => {
    expect(listCell(['一;二', '三'])).toBe('一；二;三');
  });

  it('has as many parts as the list has values', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (values) => {
        expect(listCell(values).split(';')).toHaveLength(values.length);
      }),
    );
  });
});

describe('A share', () => {
  it('has six decimals at the most', () => {
    expect(rounded(1 / 3)).toBe(0.333333);
    expect(rounded(2 / 3)).toBe(0.666667);
    expect(rounded(0.5)).toBe(0.5);
    expect(rounded(1)).toBe(1);
  });

  it('stays unknown where it is', () => {
    expect(rounded(null)).toBeNull();
  });
});
