import { describe, expect, it } from 'vitest';
import { checkCategoryExamples } from '../../src/lint/check-category-examples.ts';
import type { Coding } from '../../src/model/coding.ts';
import { taxonomyOf } from '../tag/taxonomy-builder.ts';

/** A coder that gives each text the codes that it names. */
function codeText(text: string): Coding[] {
  return (text.match(/[a-z]+(?:\.[a-z]+)?/gu) ?? []).map((category, index) => ({
    ...{ statementId: '', category, isPrimary: index === 0, score: 1, ruleId: 'term:x', matchedText: 'x' },
    ...{ match: null, status: 'present', coder: '' },
  }));
}

function checksOf(
  positive: readonly string[],
  negative: readonly { text: string; is: string }[] = [],
  outside: readonly string[] = [],
) {
  const taxonomy = taxonomyOf({ theory: { categories: { depth: { positive, negative } } } }, outside);
  return checkCategoryExamples(taxonomy, codeText);
}

describe('checkCategoryExamples', () => {
  it('takes a positive example that has the category beside another one', () => {
    expect(checksOf(['theory.depth', 'theory.form theory.depth'])).toEqual({ tried: 2, findings: [] });
  });

  it('finds a positive example that is coded otherwise and says how', () => {
    expect(checksOf(['theory.depth', 'theory.form']).findings).toEqual([
      {
        check: 'category.positive',
        place: {
          file: 'taxonomy.yaml',
          path: ['domains', 'theory', 'categories', 'depth', 'examples', 'positive', 1],
        },
        subject: 'theory.depth',
        example: 'theory.form',
        expected: 'theory.depth',
        got: 'theory.form ← term:x “x”',
      },
    ]);
  });

  it('lets a negative example have the category as another one, not as its primary one', () => {
    const is = 'theory.form';
    const { findings } = checksOf(
      [],
      [
        { text: 'theory.form theory.depth', is },
        { text: 'theory.depth theory.form', is },
      ],
    );
    expect(findings.map(({ check, example }) => [check, example])).toEqual([
      ['category.negative', 'theory.depth theory.form'],
    ]);
  });

  it('wants the category that a negative example names instead', () => {
    const { findings } = checksOf([], [{ text: 'style.masses', is: 'theory.form' }]);
    expect(findings.map(({ check, expected }) => [check, expected])).toEqual([['category.instead', 'theory.form']]);
  });

  it('wants no category for what is listed as uncategorised', () => {
    const { tried, findings } = checksOf([], [], ['uncategorised', 'theory.depth']);
    expect(tried).toBe(2);
    expect(findings.map(({ check, place }) => [check, place.path.at(-1)])).toEqual([['uncategorised.positive', 1]]);
  });
});
