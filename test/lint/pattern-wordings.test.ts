import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLiteral, patternWordings } from '../../src/lint/pattern-wordings.ts';
import { PatternSet } from '../../src/patterns/pattern-set.ts';

const SETS = new Map([['lack', ['不够', '不足', '欠缺']]]);

describe('patternWordings', () => {
  it('gives every wording of alternatives and sets', () => {
    expect(patternWordings('(学习|调研)$lack', SETS, 100).sort()).toEqual(
      ['学习不够', '学习不足', '学习欠缺', '调研不够', '调研不足', '调研欠缺'].sort(),
    );
  });

  it('tries a gap as nothing, as one sign and as long as it may be', () => {
    const lengths = patternWordings('学习*深', SETS, 100).map((wording) => wording.length);
    expect(lengths).toEqual([3, 4, 11]);
  });

  it('leaves out gaps at the ends, which match nothing', () => {
    expect(patternWordings('*学习*', SETS, 10)).toEqual(['学习']);
  });

  it('multiplies out groups that hold patterns', () => {
    expect(patternWordings('(挂在*嘴上|空转)', SETS, 100)).toContain('空转');
    expect(patternWordings('(挂在*嘴上|空转)', SETS, 100)).toContain('挂在嘴上');
  });

  it('folds what two typists write differently', () => {
    expect(patternWordings('“中梗阻”', SETS, 10)).toEqual(['"中梗阻"']);
  });

  it('gives no more wordings than it is asked for', () => {
    expect(patternWordings('$lack$lack$lack$lack', SETS, 10)).toHaveLength(10);
  });

  it('gives wordings that their own pattern matches from end to end', () => {
    const word = fc.constantFrom('学习', '调研', '党课');
    const part = fc.oneof(
      word,
      fc.constantFrom('*', '?', '$lack', '(紧|松|)'),
      fc.tuple(word, word).map(([a, b]) => `(${a}|${b})`),
    );
    const pattern = fc
      .tuple(word, fc.array(part, { maxLength: 4 }), word)
      .map(([first, parts, last]) => first + parts.join('') + last);
    fc.assert(
      fc.property(pattern, (text) => {
        const set = new PatternSet(SETS);
        set.add(text);
        for (const wording of patternWordings(text, SETS, 30)) {
          expect(set.find(wording)).toContainEqual({ pattern: 0, start: 0, end: wording.length });
        }
      }),
    );
  });
});

describe('isLiteral', () => {
  it('holds for patterns with a finite list of wordings', () => {
    expect(['学习', '(学|习)', '$lack', '学*', '学?'].map(isLiteral)).toEqual([true, true, true, false, false]);
  });
});
