import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_GAP } from '../../src/patterns/compile-pattern.ts';
import { type PatternSets, PatternSyntaxError, parsePattern } from '../../src/patterns/parse-pattern.ts';
import { type PatternHit, PatternSet } from '../../src/patterns/pattern-set.ts';

const WORDS = ['a', 'bc'];
const sets: PatternSets = new Map([
  ['s', WORDS],
  ['none', []],
]);

/** `pattern@words` for every hit. */
function found(patterns: readonly string[], text: string): string[] {
  const set = new PatternSet(sets);
  for (const pattern of patterns) set.add(pattern);
  return set.find(text).map((hit) => `${set.source(hit.pattern)}@${text.slice(hit.start, hit.end)}`);
}

/** A pattern and, written without the code under test, the sequences of steps that it stands for. */
interface Twin {
  readonly pattern: string;
  readonly sequences: readonly (readonly string[])[];
}

function one(step: string): Twin {
  return { pattern: step, sequences: [[step]] };
}

function chain(parts: readonly Twin[]): Twin {
  return {
    pattern: parts.map((part) => part.pattern).join(''),
    sequences: parts.reduce<readonly (readonly string[])[]>(
      (heads, part) => heads.flatMap((head) => part.sequences.map((tail) => [...head, ...tail])),
      [[]],
    ),
  };
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }).map(one);
const sign = fc.constantFrom('?', '*').map(one);
const set = fc.constant<Twin>({ pattern: '$s', sequences: WORDS.map((word) => [word]) });
const noWords = fc.constant<Twin>({ pattern: '$none', sequences: [] });
const branch = fc
  .array(fc.oneof({ arbitrary: words, weight: 6 }, sign, sign, set, noWords), { maxLength: 3 })
  .map(chain);
const group = fc.array(branch, { minLength: 1, maxLength: 3 }).map(
  (branches): Twin => ({
    pattern: `(${branches.map((each) => each.pattern).join('|')})`,
    sequences: branches.flatMap((each) => each.sequences),
  }),
);
const anyTwin = fc
  .array(
    fc.oneof(
      { arbitrary: words, weight: 6 },
      { arbitrary: sign, weight: 4 },
      { arbitrary: set, weight: 2 },
      { arbitrary: group, weight: 3 },
      { arbitrary: noWords, weight: 1 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(chain)
  .filter(({ pattern }) => isPattern(pattern));
const someTwins = fc.uniqueArray(anyTwin, { minLength: 1, maxLength: 3, selector: (twin) => twin.pattern });
const anyText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'a', 'b', 'd', '，', '\n'), maxLength: 24 });

function isPattern(pattern: string): boolean {
  try {
    parsePattern(pattern, sets);
    return true;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return false;
    throw error;
  }
}

/** A gap at either end, which says nothing, left out. */
function expressionOf(sequence: readonly string[]): RegExp {
  const isWord = (step: string) => step !== '?' && step !== '*';
  const first = sequence.findIndex(isWord);
  const last = sequence.findLastIndex(isWord);
  const steps = sequence.filter((step, index) => step !== '*' || (index > first && index < last));
  const source = steps
    .map((step) => (step === '?' ? '[^，\n]' : step === '*' ? `[^，\n]{0,${LONGEST_GAP}}` : step))
    .join('');
  return new RegExp(`^(?:${source})$`);
}

/** The longest match for each start, found by trying every stretch of the text. */
function naiveHits(twin: Twin, text: string): [start: number, end: number][] {
  const expressions = twin.sequences.map(expressionOf);
  const stands = (start: number, end: number) => expressions.some((each) => each.test(text.slice(start, end)));
  return Array.from({ length: text.length }, (_, start) => start).flatMap((start): [number, number][] => {
    for (let end = text.length; end > start; end -= 1) if (stands(start, end)) return [[start, end]];
    return [];
  });
}

function hitsOf(twins: readonly Twin[], text: string, samples: readonly string[]): readonly PatternHit[] {
  const patterns = new PatternSet(sets, samples);
  for (const twin of twins) patterns.add(twin.pattern);
  return patterns.find(text);
}

describe('PatternSet', () => {
  it('numbers patterns in the order they are added, the same text always alike', () => {
    const patterns = new PatternSet(sets);
    expect([patterns.add('学习'), patterns.add('学*深'), patterns.add('学习')]).toEqual([0, 1, 0]);
    expect([patterns.source(0), patterns.source(1)]).toEqual(['学习', '学*深']);
  });

  it('tells patterns that may stand around words of others', () => {
    const patterns = new PatternSet(sets);
    const hasGap = (pattern: string) => patterns.hasGap(patterns.add(pattern));
    expect(['学*深', '(学*深|习)', '(|学习)*深'].filter((pattern) => !hasGap(pattern))).toEqual([]);
    expect(['学习', '(学|习)深', '学?深', '学习(|的)'].filter(hasGap)).toEqual([]);
  });

  it('counts the words of the element that makes a pattern rarest', () => {
    const patterns = new PatternSet(sets);
    const count = (pattern: string) => patterns.words(patterns.add(pattern));
    expect(['学习', '(学|习|深|透)', '(学|习|深)*(甲|乙)', '$s学'].map(count)).toEqual([1, 4, 2, 1]);
  });

  it('knows nothing of a number that it never gave', () => {
    const patterns = new PatternSet(sets);
    expect([patterns.source(3), patterns.hasGap(3), patterns.words(3)]).toEqual(['', false, 0]);
  });

  it('finds every pattern where it stands, in order of the starts', () => {
    expect(found(['学习', '学习*不够', '(不够|不足)', '不?深入'], '学习抓得不够，不太深入；学习不足')).toEqual([
      '学习@学习',
      '学习*不够@学习抓得不够',
      '(不够|不足)@不够',
      '不?深入@不太深入',
      '学习@学习',
      '(不够|不足)@不足',
    ]);
  });

  it('takes the longest match for a start', () => {
    expect(found(['(学|学习)'], '学习')).toEqual(['(学|学习)@学习']);
    expect(found(['学*够'], '学够不够')).toEqual(['学*够@学够不够']);
    expect(found(['学习(|的内容)'], '学习的内容')).toEqual(['学习(|的内容)@学习的内容']);
  });

  it('finds a pattern once where two of its ways lead to the same match', () => {
    expect(found(['(学*不够|学习不够)'], '学习不够')).toHaveLength(1);
  });

  it('finds the match of a clause also where one before it could begin there twice', () => {
    expect(found(['学*不够'], '学学不够，学不够')).toEqual(['学*不够@学学不够', '学*不够@学不够', '学*不够@学不够']);
  });

  it('never goes over the end of a clause', () => {
    expect([...'，。；：！？\n'].flatMap((end) => found(['学*深', '学?深', '?深', '学?'], `学${end}深`))).toEqual([]);
  });

  it('folds patterns as the text is folded', () => {
    expect(found(['“两张皮”', 'ＡＰＰ'], '"两张皮"，app')).toEqual(['“两张皮”@"两张皮"', 'ＡＰＰ@app']);
  });

  it('finds nothing in an empty text, nothing of an empty set and nothing by a set without words', () => {
    expect(found(['学习'], '')).toEqual([]);
    expect(found([], '学习')).toEqual([]);
    expect(found(['$none学习', '学习$none', '学$none*习'], '学习')).toEqual([]);
    expect(found(['(学习|$none)'], '学习')).toHaveLength(1);
  });

  it('refuses a pattern that cannot be read, and does not number it', () => {
    const patterns = new PatternSet(sets);
    expect(() => patterns.add('学习(')).toThrow(PatternSyntaxError);
    expect(patterns.add('学习')).toBe(0);
  });

  it('finds a pattern that is added after a search', () => {
    const patterns = new PatternSet(sets);
    patterns.add('学习');
    expect(patterns.find('学习不够')).toHaveLength(1);
    patterns.add('不够');
    expect(patterns.find('学习不够')).toEqual([
      { pattern: 0, start: 0, end: 2 },
      { pattern: 1, start: 2, end: 4 },
    ]);
  });

  it('finds exactly what a regular expression finds that is tried on every stretch of the text', () => {
    fc.assert(
      fc.property(someTwins, anyText, (twins, text) => {
        const hits = hitsOf(twins, text, []);
        const naive = twins.map((twin) => naiveHits(twin, text));
        const ofPattern = (number: number) => hits.filter((hit) => hit.pattern === number);
        expect(twins.map((_, number) => ofPattern(number).map((hit) => [hit.start, hit.end]))).toEqual(naive);
        expect(hits.map((hit) => hit.start)).toEqual(hits.map((hit) => hit.start).sort((a, b) => a - b));
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same whatever the samples make it take for rare', () => {
    fc.assert(
      fc.property(someTwins, anyText, fc.array(anyText, { maxLength: 3 }), (twins, text, samples) => {
        expect(hitsOf(twins, text, samples)).toEqual(hitsOf(twins, text, []));
      }),
    );
  });
});
