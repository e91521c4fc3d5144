import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFixed, type PatternStep, PatternSyntaxError, parsePattern } from '../../src/patterns/parse-pattern.ts';

const sets = new Map<string, readonly string[]>([
  ['lack', ['不够', '不足']],
  ['who2', ['党员', '干部']],
  ['none', []],
]);

/** The sequences in short: words as they are, alternatives in brackets, `*` and `?`. */
function outline(pattern: string): string[] {
  return parsePattern(pattern, sets).map((steps) => steps.map(outlineStep).join(' '));
}

function outlineStep(step: PatternStep): string {
  if (step.kind === 'literal') return step.text;
  if (step.kind === 'alternatives') return `[${step.texts.join('/')}]`;
  return step.kind === 'gap' ? '*' : '?';
}

function problemOf(pattern: string): string {
  try {
    parsePattern(pattern, sets);
  } catch (error) {
    if (error instanceof PatternSyntaxError) return error.message;
  }
  return '';
}

describe('parsePattern', () => {
  it.each([
    ['学习不深', ['学习不深']],
    ['学习*不深', ['学习 * 不深']],
    ['学?不深', ['学 ? 不深']],
    ['学习(不深|不透)', ['学习 [不深/不透]']],
    ['学习$lack', ['学习 [不够/不足]']],
    ['$who2*$lack', ['[党员/干部] * [不够/不足]']],
    ['**不深??', ['* * 不深 ? ?']],
  ])('reads %s step by step', (pattern, sequences) => {
    expect(outline(pattern)).toEqual(sequences);
  });

  it('takes an empty branch for words that may be left out', () => {
    expect(outline('学习(|的)内容')).toEqual(['学习 [/的] 内容']);
    expect(outline('学习(的|)内容')).toEqual(['学习 [的/] 内容']);
  });

  it('joins sets and words of a group to one choice', () => {
    expect(outline('(学习|$lack|(深|透))')).toEqual(['[学习/不够/不足/深/透]']);
  });

  it('keeps a group of a set without words, which nothing matches', () => {
    expect(outline('学习($none)')).toEqual(['学习 []']);
    expect(outline('学习($none|*)')).toEqual(['学习 []', '学习 *']);
  });

  it('multiplies out a group whose branches hold more than words', () => {
    expect(outline('(挂在*嘴上|空转)')).toEqual(['[空转]', '挂在 * 嘴上']);
    expect(outline('(甲*乙|丙)学(丁?|戊)')).toEqual([
      '[丙] 学 [戊]',
      '[丙] 学 丁 ?',
      '甲 * 乙 学 [戊]',
      '甲 * 乙 学 丁 ?',
    ]);
  });

  it('reads groups inside groups', () => {
    expect(outline('((学|用)得|做)好')).toEqual(['[做] 好', '[学/用] 得 好']);
  });

  it('takes brackets, question marks and bars of full width for plain text', () => {
    expect(outline('（一）是吗？｜')).toEqual(['（一）是吗？｜']);
  });

  it('ends the name of a set at the first character that cannot be part of it', () => {
    expect(outline('$who2的')).toEqual(['[党员/干部] 的']);
  });

  it.each([
    ['学习(不深', '")"'],
    ['(学习', '")"'],
    ['学习)', '"(" before ")"'],
    ['学习|不深', '"(" before "|"'],
    ['学习$', 'the name of a set'],
    ['学习$Lack', 'the name of a set'],
    ['$lacking', 'one of the sets $lack, $who2, $none, got "$lacking"'],
  ])('refuses %s and says what was expected', (pattern, expected) => {
    expect(problemOf(pattern)).toContain(`expected ${expected}`);
  });

  it('says that no set is defined where there is none', () => {
    expect(() => parsePattern('$lack', new Map())).toThrow('(none is defined)');
  });

  it.each(['', '*', '?*', '(|)', '(不够|)', '()', '(不够|*)', '(不够|?)'])(
    'refuses "%s", which may match without any word of its own',
    (pattern) => {
      expect(problemOf(pattern)).toContain('expected at least one word that must stand in the text');
    },
  );

  it('either refuses a pattern with a message or gives sequences that each have words', () => {
    const anyPattern = fc.string({ unit: fc.constantFrom(...'学习不*?()|$', '$lack'), maxLength: 12 });
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        if (problemOf(pattern) !== '') return;
        const sequences = parsePattern(pattern, sets);
        expect(sequences.length).toBeGreaterThan(0);
        expect(sequences.every((steps) => steps.some(isFixed))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
