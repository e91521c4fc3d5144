import { makePdf } from '../../read/formats/make-pdf.ts';

/** Subroutines of the font: each calls the one before it twice, so that a letter takes 2⁴⁸ steps. */
const DEPTH = 48;
/** Of charstrings: numbers are written with this added; what calls a subroutine, and what comes back from it. */
const [NUMBER, CALL, BACK, END] = [139, 10, 11, 14];

/** A PDF whose Type 1 font keeps readers busy for years, although nothing in it is larger than usual. */
export function endlessPdf(): Buffer {
  const pdf = makePdf({ content: 'BT /F1 12 Tf 80 700 Td (A) Tj ET' }).toString('latin1').replace('/F1 5 0', '/F1 9 0');
  const end = pdf.indexOf('trailer');
  return Buffer.from(pdf.slice(0, end) + fontObjects() + pdf.slice(end), 'latin1');
}

function fontObjects(): string {
  const head = '%!PS-AdobeFont-1.0: Endless\n/FontMatrix [0.001 0 0 0.001 0 0] def\ncurrentfile eexec\n';
  const hidden = encrypted(privatePart());
  const file = head + hidden;
  return [
    '9 0 obj<</Type/Font/Subtype/Type1/BaseFont/Endless/FirstChar 65/LastChar 65/Widths[500]/FontDescriptor 10 0 R>>endobj',
    '10 0 obj<</Type/FontDescriptor/FontName/Endless/Flags 4/FontBBox[0 0 500 700]/FontFile 11 0 R>>endobj',
    `11 0 obj<</Length ${file.length}/Length1 ${head.length}/Length2 ${hidden.length}>>stream\n${file}\nendstream endobj\n`,
  ].join('\n');
}

function privatePart(): string {
  const called = (index: number) => [NUMBER + index, CALL];
  const subroutines = Array.from({ length: DEPTH }, (_, index) =>
    index === 0 ? [BACK] : [...called(index - 1), ...called(index - 1), BACK],
  );
  const written = (steps: readonly number[]) => `${steps.length} RD ${String.fromCharCode(...steps)}`;
  const lines = subroutines.map((steps, index) => `dup ${index} ${written(steps)} NP\n`).join('');
  const letter = written([...called(DEPTH - 1), END]);
  return `/lenIV -1 def\n/Subrs ${DEPTH} array\n${lines}ND\n/CharStrings 1 dict dup begin\n/A ${letter} ND\nend\n`;
}

/** As section 7 of “Adobe Type 1 Font Format” has it, four bytes that mean nothing in front. */
function encrypted(text: string): string {
  let key = 55_665;
  const bytes = Buffer.from(`\0\0\0\0${text}`, 'latin1').map((byte) => {
    const cipher = byte ^ (key >> 8);
    key = ((cipher + key) * 52_845 + 22_719) & 0xffff;
    return cipher;
  });
  return Buffer.from(bytes).toString('latin1');
}
