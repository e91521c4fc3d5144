import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvRows } from '../../src/read/csv-rows.ts';
import { CsvTableWriter } from '../../src/write/csv-table-writer.ts';
import { field, type Row, type Table } from '../../src/write/table.ts';
import { temporaryPaths } from '../support/temporary-path.ts';

const makeFolder = temporaryPaths();

const TABLE: Table = {
  name: 'sample',
  title: '样表',
  description: '每行一个词。',
  fields: [field('word', 'string', '词', ''), field('count', 'integer', '次数', '')],
};

/** The bytes of a file with these rows, as text. */
function written(rows: readonly Row[], options: { bom?: boolean; batches?: number } = {}): string {
  const file = join(makeFolder(), 'sample.csv');
  const writer = new CsvTableWriter(file, TABLE, { bom: options.bom ?? false });
  const size = Math.max(1, Math.ceil(rows.length / (options.batches ?? 1)));
  for (let start = 0; start < rows.length; start += size) writer.write(rows.slice(start, start + size));
  writer.close();
  return readFileSync(file, 'utf8');
}

/** The lines behind the header. */
function body(...rows: readonly Row[]): string {
  return written(rows).slice('word,count\r\n'.length);
}

describe('A CSV file', () => {
  it('begins with a byte order mark where one is wanted, and only then', () => {
    expect(written([], { bom: true })).toBe('\ufeffword,count\r\n');
    expect(written([], { bom: false })).toBe('word,count\r\n');
  });

  it('has a header even where there are no rows, so that a reader sees which columns there would be', () => {
    expect(written([])).toBe('word,count\r\n');
  });

  it('ends each line with CRLF, the last one too', () => {
    expect(body(['学习', 3], ['调研', 1])).toBe('学习,3\r\n调研,1\r\n');
  });

  it('keeps the order of the rows, whether or not they need quotes', () => {
    expect(body(['a', 1], ['b,c', 2], ['d', 3], ['e"', 4], ['f', 5])).toBe(
      'a,1\r\n"b,c",2\r\nd,3\r\n"e""",4\r\nf,5\r\n',
    );
  });

  it('is the same however the rows come in, and whatever their number', () => {
    const rows = Array.from(
      { length: 1500 },
      (_, index): Row => [index % 7 === 0 ? `词，"${index}"` : `词${index}`, index],
    );
    expect(written(rows, { batches: 1500 })).toBe(written(rows));
    expect(written(rows).split('\r\n')).toHaveLength(1502);
  });

  it('counts its rows without the header', () => {
    const writer = new CsvTableWriter(join(makeFolder(), 'a.csv'), TABLE, { bom: true });
    expect(writer.rows).toBe(0);
    writer.write([
      ['a', 1],
      ['b', 2],
    ]);
    expect(writer.rows).toBe(2);
    writer.close();
  });
});

describe('A cell', () => {
  it('is quoted where it holds a comma or a quotation mark, which is doubled', () => {
    expect(body(['a,b', 1])).toBe('"a,b",1\r\n');
    expect(body(['他说"不"', 1])).toBe('"他说""不""",1\r\n');
  });

  it('is quoted where it holds a line end of any kind, though the lines themselves end with CRLF', () => {
    expect(body(['上\n下', 1])).toBe('"上\n下",1\r\n');
    expect(body(['上\r下', 1])).toBe('"上\r下",1\r\n');
    expect(body(['上\r\n下', 1])).toBe('"上\r\n下",1\r\n');
  });

  it('holds Chinese signs and quotation marks as they are', () => {
    expect(body(['“学用”脱节，不深；', 1])).toBe('“学用”脱节，不深；,1\r\n');
  });

  it('is `true` or `false` for a truth value', () => {
    expect(body(['a', true], ['b', false], ['c,', true])).toBe('a,true\r\nb,false\r\n"c,",true\r\n');
  });

  it('is empty for what is unknown, and for an empty text', () => {
    expect(body([null, null], ['', 0])).toBe(',\r\n,0\r\n');
    expect(body(['a,', null])).toBe('"a,",\r\n');
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])(
    'that begins with %j is no formula for a spreadsheet: an apostrophe stands in front',
    (sign) => {
      const { rows } = parseCsvRows(body([`${sign}1+1`, 1]).replaceAll('\r\n', '\n'), ',');
      expect(rows[0]?.cells[0]).toBe(`'${sign}1+1`);
    },
  );

  it('is escaped and quoted where it is a formula with a comma', () => {
    expect(body(['=HYPERLINK("http://x","y")', 1])).toBe('"\'=HYPERLINK(""http://x"",""y"")",1\r\n');
  });

  it('keeps a sign of a formula that stands further on', () => {
    expect(body(['1=1', 1])).toBe('1=1,1\r\n');
  });

  it('is a plain number where it is one, below zero too, whatever stands beside it', () => {
    expect(body(['a', -1.5])).toBe('a,-1.5\r\n');
    expect(body(['a,b', -1.5])).toBe('"a,b",-1.5\r\n');
    expect(body(['a', 0.000001])).toBe('a,0.000001\r\n');
  });
});

describe('Every text', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'学习，、"\',;\n\t =+-@＝ab1\ufeff'), maxLength: 12 });

  it('comes back as it was from a reader of RFC 4180, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const kept = rows.map((row) => row.map(escaped)).filter((row) => row.some((each) => each.trim() !== ''));
        const { rows: read, unclosedQuoteLine } = parseCsvRows(body(...rows).replaceAll('\r\n', '\n'), ',');
        expect(unclosedQuoteLine).toBeNull();
        expect(read.map((row) => row.cells)).toEqual(kept);
      }),
    );
  });

  function escaped(text: string): string {
    return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  }
});
