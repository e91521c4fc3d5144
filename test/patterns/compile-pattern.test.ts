import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compilePattern,
  escapeExpression,
  LONGEST_GAP,
  patternExpression,
} from '../../src/patterns/compile-pattern.ts';
import type { PatternSets } from '../../src/patterns/parse-pattern.ts';

const sets: PatternSets = new Map([
  ['lack', ['不够', '不足', '欠缺']],
  ['none', []],
]);

function only(pattern: string) {
  const [compiled, ...others] = compilePattern(pattern, sets);
  expect(others).toEqual([]);
  if (compiled === undefined) throw new Error(`${pattern} gave nothing`);
  return compiled;
}

/** The first words of the text that match. */
function firstMatch(pattern: string, text: string, gap?: number): string | null {
  return new RegExp(patternExpression(pattern, sets, gap)).exec(text)?.[0] ?? null;
}

describe('compilePattern', () => {
  it('needs no expression for a literal, whose folded words are the match', () => {
    expect(only('ＧＤＰ(增长)')).toMatchObject({ anchors: ['gdp'] });
    expect(only('“两张皮”')).toEqual({
      source: '“两张皮”',
      anchors: ['"两张皮"'],
      shortestLead: 0,
      longestLead: 0,
      expression: null,
      hasGap: false,
    });
  });

  it('starts the search from the longest words', () => {
    expect(only('学习*流于形式').anchors).toEqual(['流于形式']);
    expect(only('理论学习*不深').anchors).toEqual(['理论学习']);
  });

  it('rather starts from one word than from many', () => {
    expect(only('$lack的学习').anchors).toEqual(['的学习']);
  });

  it('never starts from a group that may be left out', () => {
    expect(only('(流于形式|)学').anchors).toEqual(['学']);
  });

  it('knows how far before its anchor a match can begin', () => {
    expect(only('学?流于形式')).toMatchObject({ shortestLead: 2, longestLead: 3 });
    expect(only('(|的确)流于形式')).toMatchObject({ shortestLead: 0, longestLead: 2 });
    expect(only('学*流于形式')).toMatchObject({ shortestLead: 1, longestLead: 1 + LONGEST_GAP });
    expect(compilePattern('学*流于形式', sets, 3)[0]).toMatchObject({ longestLead: 4 });
  });

  it('tells patterns that may stand around words of others', () => {
    expect(compilePattern('学*深', sets).map((each) => each.hasGap)).toEqual([true]);
    expect(compilePattern('(学*深|学)', sets).map((each) => each.hasGap)).toEqual([false, true]);
    expect(only('学?深').hasGap).toBe(false);
  });

  it('folds every word of a choice and keeps each once, longest first', () => {
    expect(only('(Ａ|a|党员Ａ类)').anchors).toEqual(['党员a类', 'a']);
  });
});

describe('patternExpression', () => {
  it('lets a gap hold up to eight characters of one clause', () => {
    expect(firstMatch('学习*不够', '学习抓得还是很不够')).toBe('学习抓得还是很不够');
    expect(firstMatch('学习*不够', '学习不够')).toBe('学习不够');
    expect(firstMatch('学习*不够', `学习${'的'.repeat(LONGEST_GAP)}不够`)).not.toBeNull();
    expect(firstMatch('学习*不够', `学习${'的'.repeat(LONGEST_GAP + 1)}不够`)).toBeNull();
  });

  it.each([...'，。；：！？\n'])('ends a clause, and with it every gap, at "%s"', (sign) => {
    expect(firstMatch('学习*不够', `学习${sign}不够`)).toBeNull();
    expect(firstMatch('学习?不够', `学习${sign}不够`)).toBeNull();
  });

  it('lets a gap go on over 、 and quotation marks', () => {
    expect(firstMatch('学习*不够', '学习、“钻研”不够')).toBe('学习、“钻研”不够');
  });

  it('takes the length of gaps from its caller', () => {
    const text = '关于甲乙丙丁戊己庚辛壬癸的问题';
    expect(firstMatch('关于*问题', text)).toBeNull();
    expect(firstMatch('关于*问题', text, 24)).toBe(text);
  });

  it('lets ? stand for exactly one character, also one outside the Basic Multilingual Plane', () => {
    expect(firstMatch('姓?的', '姓王的')).toBe('姓王的');
    expect(firstMatch('姓?的', '姓𠮷的')).toBe('姓𠮷的');
    expect(firstMatch('姓?的', '姓的')).toBeNull();
    expect(firstMatch('姓?的', '姓欧阳的')).toBeNull();
  });

  it('prefers the longest word of a choice', () => {
    expect(firstMatch('(学|学习|学习型)', '学习型党组织')).toBe('学习型');
  });

  it('takes each sequence of a pattern that is multiplied out', () => {
    expect(firstMatch('(挂在*嘴上|空转)了', '文件空转了')).toBe('空转了');
    expect(firstMatch('(挂在*嘴上|空转)了', '责任挂在了嘴上了')).toBe('挂在了嘴上了');
  });

  it('matches nothing with a set that has no words', () => {
    expect(firstMatch('学习$none', '学习')).toBeNull();
    expect(firstMatch('(学习|$none)', '学习')).toBe('学习');
  });
});

describe('escapeExpression', () => {
  it('quotes any text for expressions with the flag u and without', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'\\^$.*+?()[]{}|/-&~#\n'), fc.string({ unit: 'binary', maxLength: 2 })),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (words) => {
        for (const flags of ['', 'u']) {
          expect(new RegExp(`^(?:${escapeExpression(words)})$`, flags).exec(words)?.[0]).toBe(words);
        }
      }),
    );
  });
});
