import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/patterns/fold.ts';
import { comparableText, sourceSpanOf } from '../../../src/reuse/text/comparable-text.ts';
import { NameFinder } from '../../../src/reuse/text/name-finder.ts';

function compared(source: string, names: readonly string[] = []): string {
  return comparableText(source, { names: new NameFinder(names) }).text;
}

function masksOf(source: string, names: readonly string[] = []): string[] {
  const { masks } = comparableText(source, { names: new NameFinder(names) });
  return masks.map(({ kind, text, year }) => `${kind} ${text}${year === null ? '' : ` ${year}`}`);
}

describe('comparable text', () => {
  it.each([
    ['（一）补足短板', '补足短板'],
    ['(一)补足短板', '补足短板'],
    ['1.补足短板', '补足短板'],
    ['１．补足短板', '补足短板'],
    ['③补足短板', '补足短板'],
    ['第三，补足短板', '补足短板'],
    ['工作不实。一是补足短板；二是压实责任', '工作不实补足短板压实责任'],
  ])('drops the numbering of %s', (source, expected) => {
    expect(compared(source)).toBe(expected);
    expect(compared(fold(source))).toBe(expected);
  });

  it('is blind to width, quotation marks, blanks and capitals', () => {
    expect(compared('用“ＡＢ”系统，　落实「三会一课」')).toBe(compared('用"ab"系统,落实‘三会一课’'));
  });

  it.each([
    ['2023年3月15日', 'date 2023年3月15日 2023'],
    ['二〇二三年', 'date 二〇二三年 2023'],
    ['二○二三年三月', 'date 二○二三年三月 2023'],
    ['2023 年 3 月', 'date 2023 年 3 月 2023'],
    ['２０２３年', 'date ２０２３年 2023'],
    ['2023-03-15', 'date 2023-03-15 2023'],
    ['3月15日', 'date 3月15日'],
    ['十二月', 'date 十二月'],
    ['12%', 'number 12'],
    ['1,200.5', 'number 1,200.5'],
    ['百分之十二', 'number 百分之十二'],
  ])('masks %s and keeps what stood there', (figure, mask) => {
    const kind = mask.startsWith('date') ? 'D' : '0';
    expect(compared(`计划${figure}完成`)).toBe(`计划${kind}完成`);
    expect(masksOf(`计划${figure}完成`)).toEqual([mask]);
  });

  it('leaves Chinese numerals that are words', () => {
    expect(compared('三会一课、一岗双责、三个月')).toBe('三会一课一岗双责三个月');
    expect(masksOf('三会一课、一岗双责、每三个月')).toEqual([]);
  });

  it('masks the longest of names that begin alike, and tells which', () => {
    const names = ['青石县', '青石县水务局', '石县水务局'];
    expect(compared('由青石县水务局和青石县办理', names)).toBe('由U和U办理');
    expect(masksOf('由青石县水务局和青石县办理', names)).toEqual(['name 青石县水务局', 'name 青石县']);
  });

  it('leaves out what it is told to leave out', () => {
    const omitted = [{ start: 4, end: 9 }];
    expect(comparableText('压实责任第1页压实责任', { omitted: [{ start: 4, end: 7 }] }).text).toBe('压实责任压实责任');
    expect(comparableText('压实责任第 1 页', { omitted }).text).toBe('压实责任');
  });

  it.each(['', '，。；……', '\ud842', '\udfb7一', '①②③', '\n\n'])(
    'is empty or short, never an error, for %j',
    (source) => {
      expect(compared(source).length).toBeLessThanOrEqual(1);
    },
  );

  it('keeps both halves of a character beyond the basic plane', () => {
    expect(compared('𠮷野，镇')).toBe('𠮷野镇');
  });

  it('gives for every character its place in the source, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(20), (source, shift) => {
        const span = { start: Math.min(shift, source.length), end: source.length };
        const { text, starts, ends, masks } = comparableText(source, {}, span);
        expect(starts).toHaveLength(text.length);
        for (let index = 0; index < text.length; index += 1) {
          expect(ends[index]).toBeGreaterThan(starts[index] ?? 0);
          expect(starts[index]).toBeGreaterThanOrEqual(index === 0 ? span.start : (ends[index - 1] ?? 0));
        }
        for (const mask of masks) expect(source.slice(mask.start, mask.end)).toBe(mask.text);
      }),
    );
  });

  it('leads from a stretch back to the words', () => {
    const source = '（一）加强“学习”，2023年完成12次。';
    const comparable = comparableText(source);
    expect(comparable.text).toBe('加强学习D完成0次');
    const { start, end } = sourceSpanOf(comparable, 2, 8);
    expect(source.slice(start, end)).toBe('学习”，2023年完成12');
  });
});
