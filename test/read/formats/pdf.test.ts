import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/read/formats/pdf.ts';
import { GB_SENTENCE } from '../sample-bytes.ts';
import { makePdf } from './make-pdf.ts';
import { mutations } from './mutations.ts';

const own = (name: string) => readFileSync(fileURLToPath(new URL(`files/${name}`, import.meta.url)));
const read = async (bytes: Uint8Array) => pdfReader.read(bytes, 'a.pdf');
const codes = async (bytes: Uint8Array) =>
  (await read(bytes)).diagnostics.map(({ code, severity }) => `${severity} ${code}`);

/** The lines of the report that the fixtures were printed from. */
const SOURCE = readFileSync('corpus/枫林渡中学/2021年党建工作总结.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
/** Lines that the browser's fixture has: one of each kind, to keep its fonts small. */
const PRINTED = /^(?:二、|政治学习|（一）|（三）|2021年12)/u;

describe('a PDF', () => {
  it('of LibreOffice in official layout gives the paragraphs, and its table row by row', async () => {
    const { text, encoding, diagnostics } = await read(own('official.pdf'));
    const table = ['序号\t存在问题\t整改时限', '1\t理论学习不深入\t6月底前', '2\t支部活动不经常\t9月底前'];
    expect(text.split('\n')).toEqual([...SOURCE, ...table, '特此报告。']);
    expect({ encoding, diagnostics }).toEqual({ encoding: 'pdf', diagnostics: [] });
  });

  it('printed from a browser gives them too: characters that it calls radicals, its head and foot left out', async () => {
    const { text } = await read(own('browser.pdf'));
    expect(text.split('\n')).toEqual([SOURCE[0], ...SOURCE.slice(1).filter((line) => PRINTED.test(line))]);
  });

  it('whose Chinese font is not embedded is read by the tables of the package', async () => {
    const pdf = makePdf({ content: `BT /F1 12 Tf 80 700 Td <${GB_SENTENCE.bytes.toString('hex')}> Tj ET` });
    expect((await read(pdf)).text).toBe(GB_SENTENCE.text);
  });

  it('whose text lies across is read without its watermark', async () => {
    const hex = GB_SENTENCE.bytes.toString('hex');
    const mark = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <b5b3> Tj ET ';
    const pdf = makePdf({ content: `${mark}BT /F1 12 Tf 80 700 Td <${hex}> Tj ET` });
    expect((await read(pdf)).text).toBe(GB_SENTENCE.text);
  });

  it('is recognised by its bytes, even behind the lines of a mail', () => {
    expect(pdfReader.recognises(own('official.pdf'))).toBe(true);
    expect(pdfReader.recognises(Buffer.from('Subject: x\n\n%PDF-1.4'))).toBe(true);
    expect(pdfReader.recognises(Buffer.from('报告全文'))).toBe(false);
  });
});

describe('a PDF with a ruled table', () => {
  /** Cells 200 wide and 60 high, two in each of two rows; the text of each in lines of 14. */
  const lines = (x: number, y: number, ...texts: readonly string[]) =>
    texts.map((hex, index) => `BT /F1 12 Tf ${x} ${y - index * 14} Td <${hex}> Tj ET`).join('\n');
  const [study, shallow, monthly] = ['c0edc2dbd1a7cfb0', 'b2bbc9eec8eba1a3', 'c3bfd4c2d2bbb4cea1a3'];
  const [number, problem] = ['d0f2bac5', 'cecacce2'];
  const texts = [
    lines(105, 680, number),
    lines(305, 680, problem),
    lines(105, 612, monthly),
    lines(305, 620, study, shallow),
  ].join('\n');
  const rows = '序号\t问题\n每月一次。\t理论学习不深入。';

  it.each([
    [
      'as lines',
      '100 700 m 500 700 l S 100 640 m 500 640 l S 100 580 m 500 580 l S 100 700 m 100 580 l S 300 700 m 300 580 l S 500 700 m 500 580 l S',
    ],
    [
      'as thin boxes',
      '100 700 400 .5 re f 100 640 400 .5 re f 100 580 400 .5 re f 100 580 .5 120 re f 300 580 .5 120 re f 500 580 .5 120 re f',
    ],
    ['as boxes around each cell', '100 640 200 60 re S 300 640 200 60 re S 100 580 200 60 re 300 580 200 60 re S'],
    [
      'in a space of its own',
      'q .5 0 0 .5 100 580 cm 0 240 m 800 240 l S 0 120 m 800 120 l S 0 0 m 800 0 l S 0 0 m 0 240 l S 400 0 m 400 240 l S 800 0 m 800 240 l S Q',
    ],
  ])('gives its rows, the rules being drawn %s', async (_, rules) => {
    expect((await read(makePdf({ content: `${rules}\n${texts}` }))).text).toBe(rows);
  });

  it('gives single lines where boxes only lie behind the text', async () => {
    const backgrounds = '.9 g 100 640 400 60 re f 100 580 400 60 re f 0 g';
    expect((await read(makePdf({ content: `${backgrounds}\n${texts}` }))).text).not.toBe(rows);
  });
});

describe('a PDF that gives no text is told with one diagnostic:', () => {
  it('a scan', async () => {
    expect(await codes(makePdf({ content: 'q 500 0 0 700 0 0 cm /I1 Do Q', hasPicture: true }))).toEqual([
      'error read.scan',
    ]);
  });

  it('an encrypted one', async () => {
    expect(await codes(own('locked.pdf'))).toEqual(['error read.encrypted']);
  });

  it('a cut one', async () => {
    expect(await codes(own('official.pdf').subarray(0, 20_000))).toEqual(['error read.damaged']);
  });

  it('one with nothing on its page', async () => {
    expect(await codes(makePdf({ content: '' }))).toEqual(['warning read.empty']);
  });

  it('one of a few bytes', async () => {
    expect(await codes(Buffer.from('%PDF-1.7\n'))).toEqual(['error read.damaged']);
  });

  it('a bomb, before it is unpacked', async () => {
    expect(await codes(makePdf({ content: Buffer.alloc(40_000_000, ' '), isPacked: true }))).toEqual([
      'error read.bomb',
    ]);
    const twice = makePdf({ content: 'BT ET', isPacked: true })
      .toString('latin1')
      .replace('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]');
    expect(await codes(Buffer.from(twice, 'latin1'))).toEqual(['error read.bomb']);
  });
});

describe('a broken PDF', () => {
  it.each(['official.pdf', 'locked.pdf'])('made from %s never breaks the reader', async (name) => {
    for (const bytes of mutations(own(name), 25)) {
      const { text, diagnostics } = await read(bytes);
      expect(text !== '' || diagnostics.length === 1).toBe(true);
    }
  });
});
