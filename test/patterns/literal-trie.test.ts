import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiteralTrie } from '../../src/patterns/literal-trie.ts';

type Match = readonly [value: number, start: number, end: number];

function matches(literals: readonly string[], text: string): Match[] {
  const trie = new LiteralTrie();
  literals.forEach((literal, value) => {
    trie.add(literal, value);
  });
  const found: Match[] = [];
  trie.forEachMatch(text, (value, start, end) => found.push([value, start, end]));
  return found;
}

/** Every occurrence, by start, shorter first, then in the order the literals were added. */
function naiveMatches(literals: readonly string[], text: string): Match[] {
  const found = literals.flatMap((literal, value) =>
    Array.from({ length: text.length }, (_, start) => start)
      .filter((start) => text.startsWith(literal, start))
      .map((start): Match => [value, start, start + literal.length]),
  );
  return found.sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
}

describe('LiteralTrie', () => {
  it('finds literals inside and across one another, by start, shorter first', () => {
    expect(matches(['组织生活', '生活', '组织', '生活会'], '组织生活会')).toEqual([
      [2, 0, 2],
      [0, 0, 4],
      [1, 2, 4],
      [3, 2, 5],
    ]);
  });

  it('visits every value of a literal that was added more than once', () => {
    expect(matches(['学习', '学习'], '学习')).toEqual([
      [0, 0, 2],
      [1, 0, 2],
    ]);
  });

  it('finds nothing before anything is added, in an empty text, and where only a beginning stands', () => {
    expect(matches([], '学习')).toEqual([]);
    expect(matches(['学习'], '')).toEqual([]);
    expect(matches(['学习会'], '学习')).toEqual([]);
  });

  it('never matches an empty literal', () => {
    expect(matches([''], '学习')).toEqual([]);
  });

  it('finds what a search from each position finds', () => {
    const unit = fc.constantFrom('学', '习', 'a', '𠮷');
    const literals = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(literals, fc.string({ unit, maxLength: 30 }), (words, text) => {
        expect(matches(words, text)).toEqual(naiveMatches(words, text));
      }),
    );
  });
});
