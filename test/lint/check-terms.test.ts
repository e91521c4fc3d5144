import { describe, expect, it } from 'vitest';
import { checkTerms } from '../../src/lint/check-terms.ts';
import { checkTopics } from '../../src/lint/check-topics.ts';
import { type CategorySketch, taxonomyOf } from '../tag/taxonomy-builder.ts';

const SETS = new Map([['lack', ['不够', '不足']]]);

function twoCategories(depth: CategorySketch, form: CategorySketch = {}) {
  return taxonomyOf({ theory: { topics: ['理论学习'], categories: { depth, form } } });
}

/** The terms of the first category that are dead. */
function deadOf(depth: CategorySketch, form: CategorySketch): string[] {
  const { findings } = checkTerms(twoCategories(depth, form), SETS);
  return findings.filter(({ subject }) => subject === 'theory.depth').map(({ example }) => example);
}

describe('checkTerms', () => {
  it('finds a term whose every wording another category takes too', () => {
    const { findings } = checkTerms(
      twoCategories({ terms: ['学习$lack'] }, { terms: ['(学习|调研)*(不够|不足|少)'] }),
      SETS,
    );
    expect(findings).toEqual([
      {
        check: 'term.dead',
        place: { file: 'taxonomy.yaml', path: ['domains', 'theory', 'categories', 'depth', 'terms', 0] },
        subject: 'theory.depth',
        example: '学习$lack',
        expected: '',
        got: 'theory.form: (学习|调研)*(不够|不足|少)',
      },
    ]);
  });

  it('leaves a term alone that has one wording for itself', () => {
    expect(deadOf({ terms: ['学习*$lack'] }, { terms: ['学习*不够'] })).toEqual([]);
  });

  it('leaves a term alone that a shorter one of another category only stands in', () => {
    expect(deadOf({ terms: ['组织生活走过场'] }, { terms: ['走过场'] })).toEqual([]);
  });

  it('does not mind two patterns of one category', () => {
    expect(deadOf({ terms: ['学习不够', '学习*不够'] }, {})).toEqual([]);
  });

  it('finds a gap that another gap covers, and not one that is wider', () => {
    expect(deadOf({ terms: ['学习*不够'] }, { terms: ['学习*(不够|少)'] })).toEqual(['学习*不够']);
    expect(deadOf({ terms: ['学习*不够'] }, { terms: ['学习??不够', '学习不够'] })).toEqual([]);
  });

  it('takes several terms of other categories together', () => {
    expect(deadOf({ terms: ['学习$lack'] }, { terms: ['学习不够', '学习不足'] })).toEqual(['学习$lack']);
  });
});

describe('checkTopics', () => {
  it('finds a term that is a topic as well, of any category or domain', () => {
    const { findings } = checkTopics(
      twoCategories({ terms: ['(要我学|逼我学)', '理论学习'] }, { topics: ['要我学', '逼我学'] }),
      SETS,
    );
    expect(findings.map(({ example, got }) => [example, got])).toEqual([
      ['(要我学|逼我学)', 'theory.form: 要我学; theory.form: 逼我学'],
      ['理论学习', 'theory: 理论学习'],
    ]);
  });

  it('compares patterns with gaps as they are written', () => {
    expect(checkTopics(twoCategories({ terms: ['学*不够'], topics: ['学不够'] }), SETS).findings).toEqual([]);
    expect(checkTopics(twoCategories({ terms: ['学*不够'], topics: ['学*不够'] }), SETS).findings).toHaveLength(1);
  });
});
