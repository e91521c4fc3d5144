import { describe, expect, it } from 'vitest';
import { type CodingRow, readCodings } from '../../../src/statistics/agreement/read-codings.ts';

function row(statement_id: string, category: string, is_primary: string | boolean, coder = '李'): CodingRow {
  return { statement_id, category, is_primary, coder };
}

describe('readCodings', () => {
  it('puts the rows of a statement together, the primary category first, coder by coder', () => {
    const rows = [row('s1', 'b', 'false'), row('s1', 'a', 'true'), row('s1', 'c', true, '王'), row('s2', 'c', true)];
    const { coders, diagnostics } = readCodings(rows);
    expect(coders.map(({ coder, statements }) => [coder, ...statements])).toEqual([
      ['李', ['s1', ['a', 'b']], ['s2', ['c']]],
      ['王', ['s1', ['c']]],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('reads the TRUE and FALSE that spreadsheets write, and an empty category as uncategorised', () => {
    const { coders, diagnostics } = readCodings([row('s1', '', ' TRUE '), row('s1', 'a', 'FALSE')]);
    expect(coders[0]?.statements.get('s1')).toEqual(['uncategorised', 'a']);
    expect(diagnostics).toEqual([]);
  });

  it('counts a category once, however often it stands in the table', () => {
    const rows = [row('s1', 'a', true), row('s1', 'a', true), row('s1', 'a', false)];
    const { coders, diagnostics } = readCodings(rows);
    expect(coders[0]?.statements.get('s1')).toEqual(['a']);
    expect(diagnostics).toEqual([]);
  });

  it('leaves out rows without statement or coder, or with an unreadable is_primary, and says which', () => {
    const { coders, diagnostics } = readCodings([row('', 'a', true), row('s1', 'a', true, ''), row('s1', 'a', 'yes')]);
    expect(coders).toEqual([]);
    expect(diagnostics.map(({ code, message }) => [code, message.slice(0, 5)])).toEqual([
      ['codings.no-statement', 'row 2'],
      ['codings.no-coder', 'row 3'],
      ['codings.is-primary', 'row 4'],
    ]);
  });

  it('takes the first category as primary where none or several are marked, and says so', () => {
    const rows = [row('s1', 'a', false), row('s1', 'b', false), row('s2', 'c', true), row('s2', 'd', true)];
    const { coders, diagnostics } = readCodings(rows);
    expect([...(coders[0]?.statements.values() ?? [])]).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'codings.primary', message: expect.stringContaining('s1 no primary') },
      { code: 'codings.primary', message: expect.stringContaining('s2 2 primary') },
    ]);
  });
});
