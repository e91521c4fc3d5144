import { describe, expect, it } from 'vitest';
import { nearNames } from '../../src/read/near-names.ts';

describe('nearNames', () => {
  it('puts the nearest name first', () => {
    expect(nearNames('corpsu', ['dictionaries', 'corpus', 'corps'])).toEqual(['corps', 'corpus']);
  });

  it('counts two neighbours that were typed in the other order as one slip', () => {
    expect(nearNames('ab', ['ba'])).toEqual(['ba']);
  });

  it('finds a name that differs in letter case or that holds the wanted one', () => {
    expect(nearNames('财政局', ['青山县财政局', '教育局', 'src'])).toContain('青山县财政局');
    expect(nearNames('Corpus', ['corpus'])).toEqual(['corpus']);
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearNames('corpus', ['output', 'a', '材料'])).toEqual([]);
  });

  it('suggests three names at most', () => {
    expect(nearNames('a1', ['a2', 'a3', 'a4', 'a5'])).toHaveLength(3);
  });
});
