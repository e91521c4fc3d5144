import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_GAP } from '../../src/patterns/compile-pattern.ts';
import { type PatternSets, PatternSyntaxError, parsePattern } from '../../src/patterns/parse-pattern.ts';
import { PatternSet } from '../../src/patterns/pattern-set.ts';

const SET = ['a', 'bc'];
const sets: PatternSets = new Map([['s', SET]]);

/** `pattern@words` for every hit. */
function found(patterns: readonly string[], text: string): string[] {
  const set = new PatternSet(sets);
  for (const pattern of patterns) set.add(pattern);
  return set.find(text).map((hit) => `${set.source(hit.pattern)}@${text.slice(hit.start, hit.end)}`);
}

/** A pattern beside the source of a regular expression that says the same, written without the code under test. */
interface Twin {
  readonly pattern: string;
  readonly expression: string;
}

const join = (parts: readonly Twin[]): Twin => ({
  pattern: parts.map((part) => part.pattern).join(''),
  expression: parts.map((part) => part.expression).join(''),
});

const literal = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 });
const words = literal.map((text): Twin => ({ pattern: text, expression: text }));
const character = fc.constant<Twin>({ pattern: '?', expression: '[^，]' });
const gap = fc.constant<Twin>({ pattern: '*', expression: `[^，]{0,${LONGEST_GAP}}` });
const set = fc.constant<Twin>({ pattern: '$s', expression: `(?:${SET.join('|')})` });
const branch = fc.array(fc.oneof({ arbitrary: words, weight: 3 }, gap, character), { maxLength: 3 }).map(join);
const group = fc.array(branch, { minLength: 1, maxLength: 3 }).map(
  (branches): Twin => ({
    pattern: `(${branches.map((each) => each.pattern).join('|')})`,
    expression: `(?:${branches.map((each) => each.expression).join('|')})`,
  }),
);
const anyTwin = fc
  .array(fc.oneof({ arbitrary: words, weight: 3 }, character, gap, set, group), { minLength: 1, maxLength: 4 })
  .map(join)
  .filter(({ pattern }) => isPattern(pattern));
/** What stands before its words is of one length, so that every match has a start of its own. */
const rigidTwin = fc
  .array(fc.oneof(words, character), { minLength: 1, maxLength: 4 })
  .map(join)
  .filter(({ pattern }) => isPattern(pattern));
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'a', 'b', 'd', '，'), maxLength: 40 });

function isPattern(pattern: string): boolean {
  try {
    parsePattern(pattern, sets);
    return true;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return false;
    throw error;
  }
}

function hitsOf(twins: readonly Twin[], text: string) {
  const patterns = new PatternSet(sets);
  const numbers = twins.map((twin) => patterns.add(twin.pattern));
  const hits = patterns.find(text);
  return twins.map((_, index) => hits.filter((hit) => hit.pattern === numbers[index]));
}

/** Every start at which the expression matches. */
function naiveStarts(expression: string, text: string): number[] {
  const sticky = new RegExp(expression, 'y');
  return Array.from({ length: text.length }, (_, start) => start).filter((start) => {
    sticky.lastIndex = start;
    return sticky.test(text);
  });
}

function clauseOf(text: string, offset: number): number {
  return text.slice(0, offset).split('，').length;
}

describe('PatternSet', () => {
  it('numbers patterns in the order they are added, the same text always alike', () => {
    const patterns = new PatternSet(sets);
    expect([patterns.add('学习'), patterns.add('学*深'), patterns.add('学习')]).toEqual([0, 1, 0]);
    expect(patterns.size).toBe(2);
    expect([patterns.source(0), patterns.source(1)]).toEqual(['学习', '学*深']);
    expect([patterns.hasGap(0), patterns.hasGap(1)]).toEqual([false, true]);
  });

  it('counts the words from which a search for a pattern starts', () => {
    const patterns = new PatternSet(sets);
    expect(patterns.anchors(patterns.add('学习'))).toBe(1);
    expect(patterns.anchors(patterns.add('(学|习|深|透)'))).toBe(4);
    expect(patterns.anchors(patterns.add('(学*深|习|透)'))).toBe(3);
  });

  it('knows nothing of a number that it never gave', () => {
    const patterns = new PatternSet(sets);
    expect([patterns.source(3), patterns.hasGap(3), patterns.anchors(3)]).toEqual(['', false, 0]);
  });

  it('finds every pattern where it stands', () => {
    expect(found(['学习', '学习*不够', '(不够|不足)', '不?深入'], '学习抓得不够，不太深入；学习不足')).toEqual([
      '学习@学习',
      '学习*不够@学习抓得不够',
      '(不够|不足)@不够',
      '不?深入@不太深入',
      '学习@学习',
      '(不够|不足)@不足',
    ]);
  });

  it('finds the words before an anchor that stands at the end of the pattern', () => {
    expect(found(['党员*流于形式'], '党员活动流于形式')).toEqual(['党员*流于形式@党员活动流于形式']);
    expect(found(['(|部分)党员'], '部分党员')).toEqual(['(|部分)党员@部分党员']);
  });

  it('finds a pattern once where two of its words lead to the same match', () => {
    expect(found(['(学*不够|学习不够)'], '学习不够')).toHaveLength(1);
    expect(found(['(学|学习)'], '学习')).toEqual(['(学|学习)@学习']);
    expect(found(['a*(b|bc)'], 'abc')).toEqual(['a*(b|bc)@abc']);
  });

  it('finds nothing in an empty text and nothing of an empty set', () => {
    expect(found(['学习'], '')).toEqual([]);
    expect(found([], '学习')).toEqual([]);
  });

  it('does not look for a pattern whose set has no words', () => {
    const patterns = new PatternSet(new Map([['none', []]]));
    patterns.add('$none学习');
    patterns.add('学习$none');
    expect(patterns.find('学习')).toEqual([]);
  });

  it('refuses a pattern that cannot be read, and does not number it', () => {
    const patterns = new PatternSet(sets);
    expect(() => patterns.add('学习(')).toThrow(PatternSyntaxError);
    expect(patterns.size).toBe(0);
  });

  it('finds patterns whose words stand at fixed places wherever a regular expression does', () => {
    fc.assert(
      fc.property(fc.array(rigidTwin, { minLength: 1, maxLength: 4 }), anyText, (twins, text) => {
        const starts = hitsOf(twins, text).map((hits) => hits.map((hit) => hit.start));
        expect(starts).toEqual(twins.map((twin) => naiveStarts(twin.expression, text)));
      }),
      { numRuns: 300 },
    );
  });

  it('finds any pattern in exactly those clauses in which a regular expression does', () => {
    fc.assert(
      fc.property(fc.array(anyTwin, { minLength: 1, maxLength: 4 }), anyText, (twins, text) => {
        hitsOf(twins, text).forEach((hits, index) => {
          const naive = naiveStarts(twins[index]?.expression ?? '', text);
          expect(new Set(hits.map((hit) => clauseOf(text, hit.start)))).toEqual(
            new Set(naive.map((start) => clauseOf(text, start))),
          );
        });
      }),
      { numRuns: 400 },
    );
  });

  it('gives only stretches that a regular expression takes whole, each start once for a pattern', () => {
    fc.assert(
      fc.property(fc.array(anyTwin, { minLength: 1, maxLength: 4 }), anyText, (twins, text) => {
        hitsOf(twins, text).forEach((hits, index) => {
          const whole = new RegExp(`^(?:${twins[index]?.expression})$`);
          expect(hits.filter((hit) => !whole.test(text.slice(hit.start, hit.end)))).toEqual([]);
          expect(new Set(hits.map((hit) => hit.start)).size).toBe(hits.length);
        });
      }),
      { numRuns: 400 },
    );
  });
});
