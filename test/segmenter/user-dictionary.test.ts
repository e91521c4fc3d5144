import { describe, expect, it } from 'vitest';
import { userDictionary } from '../../src/segmenter/user-dictionary.ts';

describe('userDictionary', () => {
  it('writes word, frequency and tag on a line each', () => {
    const lines = userDictionary([
      { word: '三会一课', tag: 'n' },
      { word: '5+2', tag: 'l' },
    ]);
    expect(lines).toMatch(/^三会一课 [1-9]\d* n\n5\+2 [1-9]\d* l\n$/u);
  });

  it('gives every word the same weight', () => {
    const lines = userDictionary([
      { word: '支部', tag: 'n' },
      { word: '基层党组织', tag: 'n' },
    ]);
    expect(new Set(lines.match(/(?<= )\d+(?= )/gu)).size).toBe(1);
  });

  it('is empty without words', () => {
    expect(userDictionary([])).toBe('');
  });
});
