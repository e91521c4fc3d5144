import { describe, expect, it } from 'vitest';
import { codesOf, readAs } from './read-fixture.ts';

async function read(body: string) {
  return readAs(
    'a.rtf',
    Buffer.from(`{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}${body}}`),
  );
}

describe('rich text', () => {
  it('reads bytes in the code page of their font and characters by their number', async () => {
    const { text, encoding } = await read("\\f0 \\'b5\\'b3\\'bd\\'a8\\f1\\u24037 ?\\u20316\\'3f\\par");
    expect(text).toBe('党建工作');
    expect(encoding).toBe('gb18030');
  });

  it('leaves out headers, pictures, hidden and deleted text, the code of fields, and tells what it should', async () => {
    const body =
      '{\\header \\u30005 ?}{\\pict ffd8}{\\*\\generator X}A{\\v B}{\\deleted C}{\\field{\\*\\fldinst TOC}{\\fldrslt D}}' +
      '{\\field{\\*\\fldinst DATE}{\\fldrslt 2023}}Z\\par ' +
      'more than twenty characters of text\\par';
    const result = await read(body);
    expect(result.text).toBe('A2023Z\nmore than twenty characters of text');
    expect(codesOf(result).sort()).toEqual(['read.contents-left-out', 'read.hidden-text', 'read.tracked-changes']);
  });

  it('puts the number of a list in front and tells of one that is not there', async () => {
    const body =
      '\\pard\\ls1{\\listtext 1.\\tab}first of them, long enough\\par\\pard\\ls1 second, without a number\\par';
    const result = await read(body);
    expect(result.text).toBe('1.first of them, long enough\nsecond, without a number');
    expect(codesOf(result)).toEqual(['read.numbering-lost']);
  });

  it('reads tables by row and headings by their level', async () => {
    const body =
      '\\pard\\outlinelevel1 Head\\par\\trowd\\pard\\intbl a\\cell b\\cell\\row\\trowd\\pard\\intbl c\\cell d\\par e\\cell\\row\\pard end\\par';
    const { text, styledHeadings } = await read(body);
    expect(text).toBe('Head\n| a | b |\n| c | d e |\nend');
    expect(styledHeadings).toEqual([{ start: 0, end: 4, level: 2 }]);
  });

  it('knows headings by the name of their style', async () => {
    const body = '{\\stylesheet{\\s0 Normal;}{\\s5\\b heading 2;}}\\pard\\s5 Head\\par\\pard\\s0 text\\par';
    expect((await read(body)).styledHeadings).toEqual([{ start: 0, end: 4, level: 2 }]);
  });

  it('passes over binary data that look like text', async () => {
    expect((await read('a\\bin4 }{}{b\\par')).text).toBe('ab');
  });
});
