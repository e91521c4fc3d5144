import { describe, expect, it } from 'vitest';
import { checkTaxonomyRules } from '../../src/lint/check-taxonomy-rules.ts';
import type { Taxonomy } from '../../src/model/taxonomy.ts';
import { type CategorySketch, type RuleSketch, taxonomyOf } from '../tag/taxonomy-builder.ts';

const SETS = new Map([['lack', ['不够', '不足']]]);

function check(rule: RuleSketch, no: readonly string[] = [], more: CategorySketch = {}) {
  const taxonomy = taxonomyOf({ theory: { categories: { depth: { ...more, rules: [rule] } } } });
  return checkTaxonomyRules(withNo(taxonomy, no), SETS);
}

/** The builder gives rules examples under `yes` only. */
function withNo(taxonomy: Taxonomy, no: readonly string[]): Taxonomy {
  const categories = taxonomy.categories.map((category) => ({
    ...category,
    rules: category.rules.map((rule) => ({ ...rule, examples: { ...rule.examples, no } })),
  }));
  return { ...taxonomy, categories };
}

describe('checkTaxonomyRules', () => {
  it('is content with a rule that takes its examples and leaves the others', () => {
    const rule = { name: 'original', all: ['原著', '$lack'], yes: ['原著读得不够', '对原著研读不足。'] };
    expect(check(rule, ['坚持读原著'])).toEqual({ tried: 3, findings: [] });
  });

  it('names the part that is missing and the place of the example', () => {
    const { findings } = check({ name: 'original', all: ['原著', '$lack'], yes: ['原著读得不够', '原著读得少'] });
    expect(findings).toEqual([
      {
        check: 'rule.taken',
        place: {
          file: 'taxonomy.yaml',
          path: ['domains', 'theory', 'categories', 'depth', 'rules', 0, 'examples', 'yes', 1],
        },
        subject: 'theory.depth.original',
        example: '原著读得少',
        expected: 'theory.depth.original',
        got: 'all: $lack',
      },
    ]);
  });

  it('names the words that stop a rule', () => {
    const { findings } = check({
      name: 'original',
      all: ['原著'],
      none: ['形式*单一'],
      yes: ['原著', '读原著形式比较单一'],
    });
    expect(findings.map(({ got }) => got)).toEqual(['none: 形式*单一 “形式比较单一”']);
  });

  it('tells that words stand in different clauses', () => {
    const { findings } = check({ name: 'original', all: ['原著', '$lack'], yes: ['读原著不够', '读原著，深度不够'] });
    expect(findings.map(({ got }) => got)).toEqual(['all: $lack']);
  });

  it('finds a rule that takes what it must not take', () => {
    const { findings } = check({ name: 'original', all: ['原著'], yes: ['原著'] }, ['坚持读原著']);
    expect(findings.map(({ check: name, example }) => [name, example])).toEqual([['rule.refused', '坚持读原著']]);
  });

  it('calls a rule dead that takes none of its own examples', () => {
    const { findings } = check({ name: 'original', all: ['原著', '原文'], yes: ['读原著', '读原文'] });
    expect(findings.map(({ check: name }) => name)).toEqual(['rule.dead', 'rule.taken', 'rule.taken']);
  });

  it('tries a rule alone, so that a topic that covers its words does not hide it', () => {
    const taxonomy = taxonomyOf({
      theory: { categories: { depth: { rules: [{ name: 'work', all: ['走过场'], yes: ['组织生活走过场'] }] } } },
      organization: { categories: { meetings: { terms: ['组织生活走过场'] } } },
    });
    expect(checkTaxonomyRules(taxonomy, SETS).findings).toEqual([]);
  });
});
