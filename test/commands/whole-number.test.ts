import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../src/commands/whole-number.ts';

describe('wholeNumber', () => {
  it('reads a number within its bounds, both of them included', () => {
    expect(['1', '256', ' 7 '].map(wholeNumber(1, 256))).toEqual([1, 256, 7]);
    expect(wholeNumber(0, 4_294_967_295)('0')).toBe(0);
  });

  it.each(['', ' ', 'x', '1.5', '-1', '257', 'Infinity', 'NaN', '1e9'])(
    'refuses “%s” and says what is wanted',
    (value) => {
      const refused = new InvalidArgumentError(`expected a whole number from 0 to 256, got "${value}"`);
      expect(() => wholeNumber(0, 256)(value)).toThrow(refused);
    },
  );
});
