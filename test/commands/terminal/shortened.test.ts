import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/commands/terminal/shortened.ts';

describe('shortened', () => {
  it('shows where it cut, and leaves alone what is short enough', () => {
    expect(shortened('理论学习不深入', 4)).toBe('理论学习…');
    expect(shortened('理论学习', 4)).toBe('理论学习');
  });

  it('makes one line of several', () => {
    expect(shortened(' 理论学习\r\n　不深入 ', 20)).toBe('理论学习 不深入');
  });

  it('never halves a character', () => {
    const text = fc.string({ unit: fc.constantFrom('党', 'a', '𠮷', ' '), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(12), (words, longest) => {
        expect(shortened(words, longest)).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
