import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/patterns/fold.ts';
import { splitClauses, splitSentences } from '../../src/text/clauses.ts';

function clauses(text: string): string[] {
  const folded = fold(text);
  return splitClauses(folded).map(({ start, end, sentence }) => `${sentence} ${folded.slice(start, end)}`);
}

function sentences(text: string, ends?: string): string[] {
  const folded = fold(text);
  return splitSentences(folded, ends).map(({ start, end }) => folded.slice(start, end));
}

const anyText = fc.string({ unit: fc.constantFrom(...'学习，。；：！？、\n"\'）》 a'), maxLength: 40 });

describe('splitClauses', () => {
  it('cuts a text without any sign, so that no clause is endless', () => {
    expect(splitClauses('学'.repeat(25_000)).map(({ start, end }) => end - start)).toEqual([10_000, 10_000, 5_000]);
  });

  it('parts at commas, colons and ends of sentences and counts the sentences', () => {
    expect(clauses('学习不深,不透;用得不够。为什么?一是不学：没时间\n二是不用！')).toEqual([
      '0 学习不深',
      '0 不透',
      '1 用得不够',
      '2 为什么',
      '3 一是不学',
      '3 没时间',
      '4 二是不用',
    ]);
  });

  it('parts nothing at 、, at brackets, at quotation marks or inside a number', () => {
    expect(clauses('支部、小组（含机关）“两张皮”，投资1,200.5万元')).toEqual([
      '0 支部、小组（含机关）"两张皮"',
      '0 投资1,200.5万元',
    ]);
  });

  it('leaves empty clauses out but counts their sentences', () => {
    expect(clauses('，，。。学习')).toEqual(['2 学习']);
    expect(clauses('')).toEqual([]);
    expect(clauses('。；\n')).toEqual([]);
  });

  it('gives every character that ends no clause exactly once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const joined = splitClauses(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(joined).toBe(text.replaceAll(/[，。；：！？\n]/gu, ''));
      }),
    );
  });

  it('numbers a clause by the ends of sentences before it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, sentence } of splitClauses(text)) {
          expect(end).toBeGreaterThan(start);
          expect(sentence).toBe(text.slice(0, start).match(/[。；！？\n]/gu)?.length ?? 0);
        }
      }),
    );
  });
});

describe('splitSentences', () => {
  it('keeps the closing signs with the sentence they close', () => {
    expect(sentences('学习不深。用得不够！！真的吗？\n后面没有句号')).toEqual([
      '学习不深。',
      '用得不够！！',
      '真的吗？\n',
      '后面没有句号',
    ]);
  });

  it('parts at the signs that its caller names', () => {
    expect(sentences('一是不学；二是不用。三是不改', '。；')).toEqual(['一是不学；', '二是不用。', '三是不改']);
    expect(sentences('一是不学；二是不用。')).toEqual(['一是不学；二是不用。']);
  });

  it('keeps a closing bracket or quotation mark with the sentence before it', () => {
    expect(sentences('（学习不深。）用得不够')).toEqual(['（学习不深。）', '用得不够']);
    expect(sentences('有人说：“不用学。”这不对')).toEqual(['有人说："不用学。"', '这不对']);
    expect(sentences('他问：‘学了吗？’没有')).toEqual(["他问：'学了吗？'", '没有']);
  });

  it('leaves a quotation mark that opens with the sentence behind it', () => {
    expect(sentences('学习不深。“两张皮”问题仍在。')).toEqual(['学习不深。', '"两张皮"问题仍在。']);
    expect(sentences('“三会一课”不实。“两张皮”仍在。')).toEqual(['"三会一课"不实。', '"两张皮"仍在。']);
  });

  it('parts two quoted sentences between the mark that closes and the one that opens', () => {
    expect(sentences('“不用学。”“不用改。”都是错的。')).toEqual(['"不用学。"', '"不用改。"', '都是错的。']);
  });

  it('does not let a quotation mark left open on one line close at the beginning of the next', () => {
    expect(sentences('“学习不深。\n“用得不够。”')).toEqual(['"学习不深。\n', '"用得不够。"']);
  });

  it('gives no sentence for an empty text', () => {
    expect(splitSentences('')).toEqual([]);
  });

  it('covers the text with neither gap nor overlap, whatever closes a sentence', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('。！？\n', '。；！？\n', '。！？；：\n', '。'), (text, ends) => {
        const spans = splitSentences(text, ends);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(spans.map((span) => span.start)).toEqual([0, ...spans.map((span) => span.end)].slice(0, spans.length));
        expect(spans.every((span) => span.end > span.start)).toBe(true);
      }),
    );
  });

  it('leaves no closing sign inside a sentence but in its last run of signs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inner = splitSentences(text).map(({ start, end }) =>
          text.slice(start, end).replace(/[。！？\n"'）》]*$/u, ''),
        );
        expect(inner.filter((words) => /[。！？\n]/u.test(words))).toEqual([]);
      }),
    );
  });
});
