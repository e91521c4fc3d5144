import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvRows } from '../../src/read/csv-rows.ts';

describe('parseCsvRows', () => {
  it('reads quoted cells with delimiters, line ends and doubled quotation marks', () => {
    const { rows } = parseCsvRows('a,"b,c","d ""e"""\n"two\nlines",,x\n', ',');
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b,c', 'd "e"'] },
      { line: 2, cells: ['two\nlines', '', 'x'] },
    ]);
  });

  it('gives each row the line it begins on, empty lines and quoted line ends counted', () => {
    const { rows } = parseCsvRows('a\n\n"b\nc"\nd', ',');
    expect(rows.map((row) => row.line)).toEqual([1, 3, 5]);
  });

  it('takes a quotation mark inside an unquoted cell as it stands', () => {
    expect(parseCsvRows('5" pipe,b', ',').rows[0]?.cells).toEqual(['5" pipe', 'b']);
  });

  it('says on which line a quotation mark is left open', () => {
    expect(parseCsvRows('a,b\nc,"d\ne', ',')).toEqual({ rows: [{ line: 1, cells: ['a', 'b'] }], unclosedQuoteLine: 2 });
  });

  it('reads back what csv-stringify writes', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'党,"\n; a\t') });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (cells, delimiter) => {
        const written = stringify(cells, { delimiter, quoted: true });
        const filled = cells.filter((row) => row.some((one) => one.trim() !== ''));
        expect(parseCsvRows(written, delimiter).rows.map((row) => row.cells)).toEqual(filled);
      }),
    );
  });
});
