import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedColumns, columnsOf } from '../../../src/commands/terminal/aligned-columns.ts';
import { displayWidth } from '../../../src/commands/terminal/display-width.ts';

describe('alignedColumns', () => {
  it('gives every line the same width, whatever characters the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('党', 'a', '，', '“', '1', '\u0301', '𠮷', ' '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const cells = rows.map(([left, right]) => [left, right, '.']);
        const lines = alignedColumns(columnsOf(['类'], ['数', '.']), cells);
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
      }),
    );
  });
});
