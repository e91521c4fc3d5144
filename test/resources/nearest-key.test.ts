import { describe, expect, it } from 'vitest';
import { nearestKey } from '../../src/resources/nearest-key.ts';

describe('nearestKey', () => {
  const keys = ['label', 'label_en', 'topics', 'terms', 'all', 'any'];

  it('finds a key with a letter too many, too few, wrong or swapped with its neighbour', () => {
    expect(nearestKey('labels', keys)).toBe('label');
    expect(nearestKey('topic', keys)).toBe('topics');
    expect(nearestKey('terns', keys)).toBe('terms');
    expect(nearestKey('lable', keys)).toBe('label');
    expect(nearestKey('Topics', keys)).toBe('topics');
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearestKey('colour', keys)).toBeNull();
    expect(nearestKey('x', keys)).toBeNull();
    expect(nearestKey('label', [])).toBeNull();
  });
});
