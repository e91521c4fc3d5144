import { describe, expect, it } from 'vitest';
import { endWithoutBlanks, isBlank, skipBlanks } from '../../src/text/blank.ts';
import { isInvisible } from '../../src/text/invisible.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('isBlank', () => {
  it('says of every code unit what an expression says', () => {
    expect(UNITS.filter(isBlank)).toEqual(UNITS.filter((unit) => /\s/u.test(String.fromCharCode(unit))));
  });
});

describe('isInvisible', () => {
  it('adds the signs without width', () => {
    const signs = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
    expect(UNITS.filter(isInvisible)).toEqual(UNITS.filter((unit) => signs.test(String.fromCharCode(unit))));
  });
});

describe('blanks at the edges', () => {
  it('are skipped inside the stretch alone', () => {
    expect([
      skipBlanks('  甲 ', 0, 4),
      skipBlanks('    ', 1, 3),
      endWithoutBlanks('甲  乙', 0, 3),
      endWithoutBlanks('   ', 1, 3),
    ]).toEqual([2, 3, 1, 1]);
  });
});
