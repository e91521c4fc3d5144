import { describe, expect, it } from 'vitest';
import { duplicateSources } from '../../src/read/duplicate-sources.ts';

describe('duplicateSources', () => {
  it('names the first of the same files for every later one', () => {
    const sources = ['a', 'b', 'a', 'a'].map((sha256, index) => ({ path: `${index}.txt`, sha256, text: '正文' }));
    const found = duplicateSources(sources);
    expect(found).toMatchObject([
      { path: '2.txt', severity: 'info', code: 'read.duplicate' },
      { path: '3.txt', severity: 'info', code: 'read.duplicate' },
    ]);
    expect(found.every((diagnostic) => diagnostic.message.includes('0.txt'))).toBe(true);
  });

  it('does not call two empty files copies', () => {
    const sources = ['1.txt', '2.txt'].map((path) => ({ path, sha256: 'e3b0', text: '\n' }));
    expect(duplicateSources(sources)).toEqual([]);
  });
});
