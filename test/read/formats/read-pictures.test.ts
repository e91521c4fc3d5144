import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/read/formats/pdf.ts';
import { NO_PROGRAMS } from '../../../src/read/programs/outside-programs.ts';
import type { Recognition } from '../../../src/read/programs/page-recogniser.ts';
import { makePdf } from './make-pdf.ts';

const SCAN = makePdf({ content: 'q 500 0 0 700 0 0 cm /I1 Do Q', hasPicture: true });

/** Reads the scan with a recogniser that always ends the same way. */
async function readWith(recognition: Recognition) {
  const recogniser = { name: 'OCR', recognise: async () => recognition };
  return pdfReader.read(SCAN, 'a.pdf', { ...NO_PROGRAMS, recogniser });
}

function recognised(lines: readonly string[]): Recognition {
  const runs = lines.map((text, index) => ({ text, x: 300, y: 500 + index * 100, width: text.length * 60, size: 60 }));
  return { outcome: 'recognised', pages: new Map([[1, { width: 2480, height: 3508, runs }]]) };
}

describe('a scan', () => {
  it('that is recognised gives its text, with a warning that it has mistakes', async () => {
    const read = await readWith(recognised(['一、存在的主要问题', '（一）理论学习不够深入。']));
    expect(read.text).toBe('一、存在的主要问题\n（一）理论学习不够深入。');
    expect(read.diagnostics).toMatchObject([{ severity: 'warning', code: 'read.recognised' }]);
  });

  it.each<[string, Recognition, RegExp]>([
    ['names what is to be installed', { outcome: 'missing', what: 'Tesseract (x)' }, /installed: Tesseract \(x\)/u],
    ['on which nothing is found stays one', recognised([]), /hold no text/u],
    ['whose page fails stays one', { outcome: 'recognised', pages: new Map() }, /could not be recognised/u],
  ])('%s', async (_, recognition, message) => {
    const { text, diagnostics } = await readWith(recognition);
    expect(text).toBe('');
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'read.scan' }]);
    expect(diagnostics[0]?.message).toMatch(message);
  });

  it('says how to have it recognised where that was not asked for', async () => {
    expect((await pdfReader.read(SCAN, 'a.pdf')).diagnostics[0]?.message).toContain('--ocr');
  });
});
