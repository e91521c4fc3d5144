import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeadingDictionary, NumberingRule } from '../../src/model/heading-dictionary.ts';
import { createMarkerGrammar, UNNUMBERED_RANK } from '../../src/numbering/marker-grammar.ts';
import { fold } from '../../src/patterns/fold.ts';
import { chineseNumeral } from '../text/chinese-numeral.ts';
import { grammar, headings } from './real-grammar.ts';

/** `kind value text` of the marker in front, or null. */
function markerOf(text: string): string | null {
  const marker = grammar.markerAt(fold(text), 0);
  return marker === null ? null : `${marker.kind} ${marker.value} ${marker.text}`;
}

function isOfRule(kind: string, rule: NumberingRule): boolean {
  return kind === rule.id || kind.replace(/-\d+$/u, '') === rule.id;
}

/** Rows such as `[rule, example]` of all numberings. */
function examples(side: 'yes' | 'no'): [NumberingRule, string][] {
  return headings.numbering.flatMap((rule) => rule.examples[side].map((text): [NumberingRule, string] => [rule, text]));
}

describe('markerAt', () => {
  it('reads every numbering of the dictionary from its examples', () => {
    const wrong = examples('yes').filter(([rule, text]) => {
      const marker = grammar.markerAt(fold(text), 0);
      return marker === null || !isOfRule(marker.kind, rule);
    });
    expect(wrong.map(([rule, text]) => `${rule.id}: ${text}`)).toEqual([]);
  });

  it('reads no number in the counter-examples of the dictionary', () => {
    const wrong = examples('no').filter(([, text]) => grammar.markerAt(fold(text), 0) !== null);
    expect(wrong.map(([rule, text]) => `${rule.id}: ${text}`)).toEqual([]);
  });

  it.each([
    ['一、基本情况', 'chinese 1 一、'],
    ['十二.附则', 'chinese 12 十二.'],
    ['二，存在的问题', 'chinese 2 二，'],
    ['（三）作风方面', 'chinese-bracketed 3 （三）'],
    ['(三)作风方面', 'chinese-bracketed 3 （三）'],
    ['（ 三 ） 作风方面', 'chinese-bracketed 3 （ 三 ）'],
    ['㈡作风方面', 'chinese-bracketed 2 ㈡'],
    ['三）作风方面', 'chinese-half-bracketed 3 三）'],
    ['1.学习不深', 'arabic 1 1.'],
    ['１．学习不深', 'arabic 1 1.'],
    ['12、作风不实', 'arabic 12 12、'],
    ['（2）学习不深', 'arabic-bracketed 2 （2）'],
    ['⑵学习不深', 'arabic-bracketed 2 ⑵'],
    ['2）学习不深', 'arabic-half-bracketed 2 2）'],
    ['【01】问题表现', 'arabic-framed 1 【01】'],
    ['③学习不深', 'circled 3 ③'],
    ['Ｂ．组织生活', 'letter 2 b.'],
    ['Ⅳ、原因', 'roman 4 Ⅳ、'],
    ['第三部分 下一步打算', 'chapter 3 第三部分'],
    ['第2章 存在问题', 'chapter 2 第2章'],
    ['第十节 基本情况', 'chapter-section 10 第十节'],
    ['二是学习不深', 'point 2 二是'],
    ['三要加强管理', 'point 3 三要'],
    ['二是要加强管理', 'point 2 二是要'],
    ['第一，学习不够', 'ordinal 1 第一，'],
    ['第二个方面，学习不够', 'ordinal 2 第二个方面，'],
    ['其二，学习不够', 'each-of 2 其二，'],
    ['检视问题3：作风不实', 'issue 3 检视问题3：'],
    ['首先，学习不够', 'first-next-last 1 首先，'],
    ['另一方面，作风不实', 'both-sides 2 另一方面，'],
    ['——早点名', 'bullet 1 --'],
    ['### 存在的问题', 'hash-3 1 ### '],
    ['1.2 组织建设', 'decimal-2 2 1.2 '],
    ['2.3.10 队伍建设', 'decimal-3 10 2.3.10 '],
    ['1.2.组织建设', 'decimal-2 2 1.2.'],
  ])('reads the number in front of “%s” as “%s”', (text, expected) => {
    expect(markerOf(text)).toBe(expected);
  });

  it.each([
    '一心一意谋发展',
    '一方水土养一方人',
    '二〇二三年工作总结',
    '第一书记作报告',
    '第三方评估',
    '3.5亿元投资',
    '3.5％的党员',
    '3.5 万元补贴',
    '1.5个百分点',
    '1.3个支部',
    '2.5天培训',
    '1.1.1亿元',
    '2023.12.1',
    '2023年12月1日',
    '2023-12-01',
    '12.5日前完成',
    '1,200万元',
    '0.理论学习',
    '（2023年）',
    '100%完成',
    'GDP增长',
    '-5℃低温',
    '#号文件',
    '',
  ])('reads no number in front of “%s”', (text) => {
    expect(markerOf(text)).toBeNull();
  });

  it('tells an enumeration from the number of a heading', () => {
    expect(markerOf('一、二季度工作情况')).toBeNull();
    expect(markerOf('三、四批次检查')).toBeNull();
    expect(markerOf('一是一、二是二的作风')).toBeNull();
    expect(markerOf('一、一季度工作情况')).toBe('chinese 1 一、');
    expect(markerOf('一、二、三级单位')).toBeNull();
    expect(markerOf('1、2、3号楼')).toBeNull();
    expect(markerOf('1、12个支部未换届')).toBe('arabic 1 1、');
    expect(markerOf('一、十一月工作')).toBe('chinese 1 一、');
  });

  it('reads a number in front of a figure, a year or a month', () => {
    expect(markerOf('1.2023年党建工作')).toBe('arabic 1 1.');
    expect(markerOf('2.12月底前完成换届')).toBe('arabic 2 2.');
    expect(markerOf('问题2：12名党员未按期转正')).toBe('issue 2 问题2：');
    expect(markerOf('第二是3个支部未换届')).toBe('ordinal 2 第二是');
    expect(markerOf('〖02〗3个支部未换届')).toBe('arabic-framed 2 〖02〗');
    expect(markerOf('一是一批项目推进缓慢')).toBe('point 1 一是');
    expect(markerOf('（一）一季度完成情况')).toBe('chinese-bracketed 1 （一）');
  });

  it('reads a decimal number in front of words that begin like a unit', () => {
    expect(markerOf('1.3 个别党员参会不积极')).toBe('decimal-2 3 1.3 ');
    expect(markerOf('1.3个别党员参会不积极')).toBe('decimal-2 3 1.3');
    expect(markerOf('2.1 月度例会')).toBe('decimal-2 1 2.1 ');
    expect(markerOf('2.1日常管理')).toBe('decimal-2 1 2.1');
    expect(markerOf('2.1 分析研判不够')).toBe('decimal-2 1 2.1 ');
    expect(markerOf('2.2 元旦慰问')).toBe('decimal-2 2 2.2 ');
  });

  it('counts words by their place in the list, words of one place alike', () => {
    for (const rule of headings.ordinals) {
      for (const [index, words] of rule.words.entries()) {
        for (const word of words) expect(markerOf(`${word}，不够`)).toBe(`${rule.id} ${index + 1} ${word}，`);
      }
    }
  });

  it('reads the number at the offset, whatever stands before it', () => {
    const folded = fold('有不足。二是学习不深');
    expect(grammar.markerAt(folded, 4)).toEqual({ kind: 'point', value: 2, text: '二是', start: 4, end: 6 });
    expect(grammar.markerAt(folded, 0)).toBeNull();
    expect(grammar.markerAt(folded, folded.length)).toBeNull();
    expect(grammar.markerAt(folded, 1000)).toBeNull();
  });

  it('counts up with every Chinese and every Arabic number from 1 to 99', () => {
    for (let value = 1; value <= 99; value += 1) {
      const numeral = chineseNumeral(value);
      expect(markerOf(`${numeral}、学习不深`)).toBe(`chinese ${value} ${numeral}、`);
      expect(markerOf(`（${numeral}）学习不深`)).toBe(`chinese-bracketed ${value} （${numeral}）`);
      expect(markerOf(`${numeral}是学习不深`)).toBe(`point ${value} ${numeral}是`);
      expect(markerOf(`${value}.学习不深`)).toBe(`arabic ${value} ${value}.`);
      expect(markerOf(`（${value}）学习不深`)).toBe(`arabic-bracketed ${value} （${value}）`);
      expect(markerOf(`第${value}章 学习`)).toBe(`chapter ${value} 第${value}章`);
    }
  });

  it('gives markers whose text is the slice of the text and whose value counts from one', () => {
    fc.assert(
      fc.property(numberedText, (text) => {
        const folded = fold(text);
        for (let offset = 0; offset < folded.length; offset += 1) {
          const marker = grammar.markerAt(folded, offset);
          if (marker === null) continue;
          expect(marker.start).toBe(offset);
          expect(marker.text).toBe(folded.slice(marker.start, marker.end));
          expect(marker.text).not.toBe('');
          expect(marker.value).toBeGreaterThanOrEqual(1);
          expect(grammar.rank(marker.kind)).toBeLessThan(UNNUMBERED_RANK);
          if (grammar.isPoint(marker.kind)) expect(grammar.canBeginPoint(folded.charCodeAt(offset))).toBe(true);
        }
      }),
    );
  });
});

const numberedText = fc
  .array(
    fc.constantFrom(
      ...'一二三十廿12３90①⑵㈢Ⅳａb.．、，。：（）()【】〖〗第其是要节章#-—● \n学习年月个亿%',
      '首先',
      '另一方面',
      '问题',
      '部分',
      '个方面',
      '2023',
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('rank', () => {
  it('puts the numberings in the order of the national standard', () => {
    const kinds = [
      'chapter',
      'chapter-section',
      'chinese',
      'chinese-bracketed',
      'arabic',
      'arabic-bracketed',
      'circled',
      'point',
    ];
    const ranks = kinds.map((kind) => grammar.rank(kind));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('puts a deeper decimal or hash below a shallower one, and above the next kind', () => {
    expect(grammar.rank('decimal-3')).toBeGreaterThan(grammar.rank('decimal-2'));
    expect(grammar.rank('decimal-4')).toBeLessThan(grammar.rank('arabic-bracketed'));
    expect(grammar.rank('hash-2')).toBeGreaterThan(grammar.rank('hash-1'));
    expect(grammar.rank('hash-6')).toBeLessThan(grammar.rank('chinese'));
  });

  it('puts what has no number below everything', () => {
    const ranks = [...headings.numbering, ...headings.ordinals].map((rule) => grammar.rank(rule.id));
    expect(Math.max(...ranks)).toBeLessThan(UNNUMBERED_RANK);
    expect(grammar.rank('')).toBe(UNNUMBERED_RANK);
    expect(grammar.rank('unheard-of')).toBe(UNNUMBERED_RANK);
  });
});

describe('longestStep', () => {
  it('lets one number be left out, and any of the words that count', () => {
    expect(['point', 'arabic', 'unheard-of'].map(grammar.longestStep)).toEqual([2, 2, 2]);
    expect(headings.ordinals.map((rule) => grammar.longestStep(rule.id)).every((step) => step > 9)).toBe(true);
  });
});

describe('isPoint', () => {
  it('tells the numbers that also stand inside a paragraph', () => {
    expect(
      ['point', 'ordinal', 'arabic', 'circled', 'first-next-last'].filter((kind) => !grammar.isPoint(kind)),
    ).toEqual([]);
    expect(['chinese', 'chinese-bracketed', 'chapter', 'decimal-2', 'unheard-of'].filter(grammar.isPoint)).toEqual([]);
  });
});

describe('createMarkerGrammar', () => {
  const rule = { rank: 1, point: true, role: null, examples: { yes: [], no: [] } };
  const custom: HeadingDictionary = {
    ...headings,
    numbering: [
      { ...rule, id: 'long', before: ['第', '本（'], numerals: ['chinese', 'arabic'], after: ['点', '点是'] },
      { ...rule, id: 'bare', before: [''], numerals: ['arabic'], after: [''], role: null, point: false },
    ],
    ordinals: [{ id: 'own', rank: 2, words: [['Ａ项', 'Ａ项目'], ['(乙)']], after: ['', '：'] }],
  };
  const own = createMarkerGrammar(custom);
  const read = (text: string) => {
    const marker = own.markerAt(fold(text), 0);
    return marker === null ? null : `${marker.kind} ${marker.value} ${marker.text}`;
  };

  it('folds the signs and words of the dictionary', () => {
    expect(read('本(二)点是')).toBeNull();
    expect(read('本(二点是学习')).toBe('long 2 本（二点是');
    expect(read('a项：学习')).toBe('own 1 a项：');
    expect(read('（乙）学习')).toBe('own 2 （乙）');
    expect(own.canBeginPoint('a'.charCodeAt(0))).toBe(true);
    expect(own.canBeginPoint('（'.charCodeAt(0))).toBe(true);
  });

  it('prefers the longest sign and the longest word', () => {
    expect(read('第3点是学习')).toBe('long 3 第3点是');
    expect(read('A项目：学习')).toBe('own 1 a项目：');
  });

  it('never takes a part of a longer figure where no sign need stand behind the number', () => {
    expect(read('12支部')).toBe('bare 12 12');
    expect(read('12345支部')).toBeNull();
  });

  it('takes candidates for points only from numberings that are points', () => {
    expect(own.canBeginPoint('第'.charCodeAt(0))).toBe(true);
    expect(own.canBeginPoint('1'.charCodeAt(0))).toBe(false);
  });
});
