import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../src/statistics/critical-value.ts';

describe('criticalValue', () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.6.7.1, and R: qnorm((1 + confidence) / 2).
  it.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999, 3.290526731491926],
    [0.999999, 4.891638475698966],
  ])('knows that %d of a normal distribution lies within %d', (confidence, z) => {
    expect(criticalValue(confidence)).toBeCloseTo(z, 9);
  });

  it.each([0, 1, -0.1, 95, Number.NaN])('refuses %d as a confidence', (confidence) => {
    expect(() => criticalValue(confidence)).toThrow(RangeError);
  });
});
