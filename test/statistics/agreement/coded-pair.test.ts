import { describe, expect, it } from 'vitest';
import { categoriesOf, categoryIssue, labelledCategories } from '../../../src/statistics/agreement/coded-pair.ts';
import { analysisOf } from '../analysis-builder.ts';

describe('categoriesOf', () => {
  const [found] = analysisOf({ text: '学习', statements: [{ at: '学习', categories: ['a', 'b', 'c'] }] }).statements;

  it('puts the primary category first, wherever its coding stands', () => {
    const codings = found?.codings.toReversed() ?? [];
    expect(found && categoriesOf({ ...found, codings })).toEqual(['a', 'c', 'b']);
  });

  it('names a problem without codings uncategorised', () => {
    expect(found && categoriesOf({ ...found, codings: [] })).toEqual(['uncategorised']);
  });
});

describe('labelledCategories', () => {
  const label = { document: 'a.txt', kind: 'problem', starts: '学习' } as const;

  it('names a problem without a primary category uncategorised', () => {
    expect(labelledCategories({ ...label, primary: null, also: [] })).toEqual(['uncategorised']);
  });

  it('counts a category once that a coder gave as primary and also', () => {
    expect(labelledCategories({ ...label, primary: 'a', also: ['b', 'a'] })).toEqual(['a', 'b']);
  });
});

describe('categoryIssue', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], null],
    [['a', 'b', 'c'], ['a', 'c', 'b'], null],
    [['a', 'b'], ['b', 'a'], 'primary'],
    [['a', 'b'], ['a', 'c'], 'also'],
    [['a'], ['a', 'b'], 'also'],
    [['a', 'b'], ['a'], 'also'],
  ])('between %j and %j is %s', (reference, predicted, issue) => {
    expect(categoryIssue({ reference, predicted })).toBe(issue);
  });
});
