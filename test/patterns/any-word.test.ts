import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWord, escapeExpression } from '../../src/patterns/any-word.ts';

describe('anyWord', () => {
  it('takes the longest of the words that stand at a place, in whatever order they are given', () => {
    expect(new RegExp(anyWord(['及', '及其', '以及'])).exec('问题及其原因')?.[0]).toBe('及其');
    expect(new RegExp(`^${anyWord(['是', '', '是要'])}`).exec('是要')?.[0]).toBe('是要');
  });

  it('folds the words as the text is folded', () => {
    expect(new RegExp(`^${anyWord(['“ＡＰＰ”'])}$`).test('"app"')).toBe(true);
  });

  it('reads no word as an expression, and can be joined to others', () => {
    expect(new RegExp(`^${anyWord(['一.', '二|三'])}，$`).test('二|三，')).toBe(true);
    expect(new RegExp(`^${anyWord(['一.', '二|三'])}，$`).test('一二，')).toBe(false);
  });

  it('matches nothing where there is no word, and everything where one is empty', () => {
    expect(new RegExp(anyWord([])).test('问题')).toBe(false);
    expect(new RegExp(anyWord([''])).test('问题')).toBe(true);
  });
});

describe('escapeExpression', () => {
  it('quotes any text for expressions with the flag u and without', () => {
    const sign = fc.constantFrom(...'\\^$.*+?()[]{}|/-&~#\n');
    const character = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const text = fc.array(fc.oneof(sign, character), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        for (const flags of ['', 'u']) {
          expect(new RegExp(`^(?:${escapeExpression(words)})$`, flags).exec(words)?.[0]).toBe(words);
        }
      }),
    );
  });
});
