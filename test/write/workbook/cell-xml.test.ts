import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STYLE } from '../../../src/write/workbook/cell-style.ts';
import { columnName, escaped, LONGEST_TEXT, textCell } from '../../../src/write/workbook/cell-xml.ts';
import { sheetName } from '../../../src/write/workbook/sheet-name.ts';
import { textWidth } from '../../../src/write/workbook/text-width.ts';

describe('a cell of text', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '－1'])(
    'that begins as a formula, %s, is marked to stay text when it is edited',
    (text) => {
      expect(textCell('A1', text)).toContain(`s="${STYLE.quoted}" t="inlineStr"`);
      expect(textCell('A1', text)).toContain(`>${text}<`);
    },
  );

  it('is never longer than Excel takes, and no character is cut in two', () => {
    const long = textCell('A1', '学'.repeat(100_000));
    expect(/>([^<]*)<\/t>/u.exec(long)?.[1]).toBe(`${'学'.repeat(LONGEST_TEXT - 1)}…`);
    const halved = textCell('A1', `${'学'.repeat(LONGEST_TEXT - 2)}𠮷𠮷`);
    expect(/>([^<]*)<\/t>/u.exec(halved)?.[1]).toBe(`${'学'.repeat(LONGEST_TEXT - 2)}…`);
  });

  it('keeps line ends and spells what XML cannot hold as the standard does', () => {
    expect(escaped('上\n下\t右')).toBe('上\n下\t右');
    expect(escaped('a\u0000b\r')).toBe('a_x0000_b_x000D_');
    expect(escaped('_x0041_')).toBe('_x005F_x0041_');
    expect(escaped('\ud800学\uffff')).toBe('\ufffd学\ufffd');
    expect(escaped('<b>&"')).toBe('&lt;b&gt;&amp;&quot;');
    expect(escaped('𠮷😀')).toBe('𠮷😀');
  });

  it('holds no sign that XML forbids, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escaped(text)).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(escaped(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names', () => {
  it('of columns go on behind Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('of sheets are such as Excel takes, each of them once', () => {
    const taken = new Set<string>();
    expect(sheetName('问题/原因[1]', taken)).toBe('问题 原因 1 ');
    expect(sheetName('词'.repeat(40), taken)).toBe('词'.repeat(31));
    expect(sheetName('词'.repeat(40), taken)).toBe(`${'词'.repeat(29)} 2`);
  });
});

describe('the width of a text', () => {
  it('is that of its longest line, a Chinese character as wide as two others', () => {
    expect(textWidth('学习ab')).toBe(6);
    expect(textWidth('a\n学习\nb')).toBe(4);
    expect(textWidth('')).toBe(0);
  });
});
