import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedLine, markedLines } from '../../../src/commands/check/marked-lines.ts';
import { displayWidth } from '../../../src/commands/terminal/display-width.ts';
import { OPTIONS } from '../../recurrence/analyzed-text.ts';

const plain = (line: MarkedLine) => line.map(({ text }) => text).join('');

describe('markedLines', () => {
  it('breaks by columns, in which a Chinese character takes two', () => {
    expect(markedLines('甲乙丙a丁', OPTIONS.setPhrases, 5).map(plain)).toEqual(['甲乙', '丙a丁']);
  });

  it('marks set phrases, also over the end of a line', () => {
    const lines = markedLines('要增强“四个意识”办好事', OPTIONS.setPhrases, 10);
    const marked = lines.flatMap((line) => line.filter(({ isPhrase }) => isPhrase).map(({ text }) => text));
    expect(lines.length).toBeGreaterThan(1);
    expect(marked.join('').replace(/[“”]/gu, '')).toBe('增强四个意识');
  });

  it('loses no character and is never too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', 'a', '，', '😀', ' ', '\n', '“'), maxLength: 60 }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          const lines = markedLines(text, OPTIONS.setPhrases, width).map(plain);
          expect(lines.join('')).toBe(text.replaceAll(/\s+/gu, ' ').trim());
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
