import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shadow, shadowOf, shadowOfTitled, sourceSpan } from '../../src/text/shadow.ts';

const INVISIBLE = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

function whole(text: string): Shadow {
  return shadowOf(text, { start: 0, end: text.length });
}

const anyText = fc.string({
  unit: fc.constantFrom('学', '习', '不', '够', '𠮷', 'a', 'b', '1', '2', ' ', ' ', '\t', '\n', '\u200b', '，', '。'),
  maxLength: 30,
});
const textAndSpan = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);

describe('shadowOf', () => {
  it.each([
    ['学 习\u3000不\t够', '学习不够'],
    ['学习不\n够', '学习不够'],
    ['\ufeff学\u200b习\u00ad不\u2060够\u202c', '学习不够'],
    ['2023 年 3 月', '2023年3月'],
    ['党员 app 使用', '党员app使用'],
  ])('reads %j as %s', (text, shadow) => {
    expect(whole(text).text).toBe(shadow);
  });

  it.each([
    ['big data', 'big data'],
    ['big   data', 'big data'],
    ['big\tdata', 'big data'],
    ['big \u200b data', 'big data'],
    ['1 2', '1 2'],
  ])('leaves one blank between the Latin words of %j', (text, shadow) => {
    expect(whole(text).text).toBe(shadow);
  });

  it('joins what only the end of a line parts, since lines of a fixed width break inside words', () => {
    expect(whole('20\n23年').text).toBe('2023年');
  });

  it('sees only its span and counts offsets from the beginning of the text', () => {
    const shadow = shadowOf('甲乙 丙丁', { start: 1, end: 4 });
    expect(shadow.text).toBe('乙丙');
    expect([0, 1, 2].map((position) => shadow.sourceOffset(position))).toEqual([1, 3, 4]);
    const plain = shadowOf('甲乙丙丁', { start: 1, end: 3 });
    expect([0, 1, 2].map((position) => plain.sourceOffset(position))).toEqual([1, 2, 3]);
  });

  it('maps the end behind the last character, not behind the blanks after it', () => {
    const shadow = whole('学习   ');
    expect(shadow.sourceOffset(shadow.text.length)).toBe(2);
  });

  it('stays at the beginning of a span that holds only blanks', () => {
    const shadow = shadowOf('学习   ', { start: 2, end: 5 });
    expect(shadow.text).toBe('');
    expect(shadow.sourceOffset(0)).toBe(2);
  });

  it('gives each of its characters back at the offset it tells', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const shadow = shadowOf(text, span);
        const offsets = Array.from(shadow.text.split(''), (_, position) => shadow.sourceOffset(position));
        offsets.forEach((offset, position) => {
          const character = shadow.text[position] ?? '';
          if (character !== ' ') expect(text[offset]).toBe(character);
          else expect(text[offset]).toMatch(/[ \t]/u);
          expect(offset).toBeGreaterThanOrEqual(span.start);
          expect(offset).toBeLessThan(span.end);
          if (position > 0) expect(offset).toBeGreaterThan(offsets[position - 1] ?? 0);
        });
      }),
    );
  });

  it('loses no visible character and keeps no blank but one between Latin words', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text, span }) => {
        const shadow = shadowOf(text, span).text;
        expect(shadow.replaceAll(' ', '')).toBe(text.slice(span.start, span.end).replaceAll(ALL_INVISIBLE, ''));
        expect(shadow.replaceAll(/(?<=[a-z0-9]) (?=[a-z0-9])/gu, '')).not.toMatch(INVISIBLE);
      }),
    );
  });
});

describe('sourceSpan', () => {
  it('gives the words of the source, blanks inside them included', () => {
    const text = '一、学 习\n不够。';
    const span = sourceSpan(whole(text), 2, 6);
    expect(text.slice(span.start, span.end)).toBe('学 习\n不够');
  });

  it('gives an empty span where nothing was found', () => {
    expect(sourceSpan(whole('学 习'), 1, 1)).toEqual({ start: 2, end: 2 });
  });

  it('gives the words back for every stretch of the shadow, without blanks at the edges', () => {
    const stretch = textAndSpan.chain(({ text, span }) => {
      const shadow = shadowOf(text, span);
      const position = fc.nat(shadow.text.length);
      return fc.tuple(position, position).map(([a, b]) => ({ text, shadow, from: Math.min(a, b), to: Math.max(a, b) }));
    });
    fc.assert(
      fc.property(stretch, ({ text, shadow, from, to }) => {
        const words = shadow.text.slice(from, to);
        const span = sourceSpan(shadow, from, to);
        const source = text.slice(span.start, span.end);
        expect(source.replaceAll(ALL_INVISIBLE, '')).toBe(words.replaceAll(' ', ''));
        if (words.trim() === words) expect(source.trim()).toBe(source);
      }),
    );
  });
});

describe('shadowOfTitled', () => {
  it('parts a title on a line of its own from what stands below it', () => {
    const text = '学 习不深 \n原著 读得少';
    const shadow = shadowOfTitled(text, { start: 0, end: 5 }, text.length);
    expect(shadow.text).toBe('学习不深\n原著读得少');
    expect(shadow.titleLength).toBe(4);
  });

  it('runs on where the body follows on the same line, and where nothing stands below', () => {
    expect(shadowOfTitled('学习不深。原著读得少', { start: 0, end: 5 }, 10).text).toBe('学习不深。原著读得少');
    expect(shadowOfTitled('学习不深\n ', { start: 0, end: 4 }, 6).text).toBe('学习不深');
  });

  it('gives the words back on both sides of the break', () => {
    const titled = fc.tuple(anyText, anyText, anyText, fc.boolean());
    fc.assert(
      fc.property(titled, ([before, title, body, isParted]) => {
        const text = `${before}${title}${isParted ? '\n' : ''}${body}。后面`;
        const span = { start: before.length, end: before.length + title.length };
        const end = text.length - 3;
        const shadow = shadowOfTitled(text, span, end);
        expect(shadow.text.slice(0, shadow.titleLength)).toBe(shadowOf(text, span).text);
        const visible = text.slice(span.start, end).replaceAll(ALL_INVISIBLE, '');
        expect(shadow.text.replaceAll(/[ \n]/gu, '')).toBe(visible);
        for (let position = 0; position < shadow.text.length; position += 1) {
          const character = shadow.text[position] ?? '';
          if (INVISIBLE.test(character)) continue;
          expect(text[shadow.sourceOffset(position)]).toBe(character);
        }
      }),
    );
  });
});
