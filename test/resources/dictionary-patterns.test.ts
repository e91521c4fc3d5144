import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/patterns/parse-pattern.ts';
import { isPlainlySound } from '../../src/resources/dictionary-patterns.ts';

const sets = new Map([
  ['lack', ['不够', '不足']],
  ['who', ['有的']],
]);

function isAccepted(pattern: string): boolean {
  try {
    parsePattern(pattern, sets);
    return true;
  } catch {
    return false;
  }
}

describe('isPlainlySound', () => {
  it('never takes a pattern that the parser refuses', () => {
    const parts = fc.constantFrom(
      '学习',
      '*',
      '?',
      '(',
      ')',
      '|',
      '$',
      '$lack',
      '$who',
      '$none',
      '(不|没)',
      '(地|)',
      '()',
      'lack',
      '_1',
      '（',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const pattern = pieces.join('');
        if (isPlainlySound(pattern, sets)) expect(isAccepted(pattern), pattern).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes what dictionaries are full of, so that it saves time', () => {
    for (const pattern of ['学习不深', '学习*(不|不够)深', '$who*$lack', '(学习|理论)*$lack', '得到(了|)解决?']) {
      expect(isPlainlySound(pattern, sets), pattern).toBe(true);
    }
  });

  it('takes nothing that has no word of its own', () => {
    for (const pattern of ['*', '?', '(地|)', '(地|)*', '()', '$none', ''])
      expect(isPlainlySound(pattern, sets), pattern).toBe(false);
  });
});
