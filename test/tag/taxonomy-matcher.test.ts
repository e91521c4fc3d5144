import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taxonomy } from '../../src/model/taxonomy.ts';
import { fold } from '../../src/patterns/fold.ts';
import type { TaxonomyHit } from '../../src/tag/taxonomy-hit.ts';
import { compileTaxonomy } from '../../src/tag/taxonomy-matcher.ts';
import { splitClauses } from '../../src/text/clauses.ts';
import { type RuleSketch, taxonomyOf } from './taxonomy-builder.ts';

const SETS = new Map([['lack', ['不够', '不足', '不到位']]]);

function hitsOf(taxonomy: Taxonomy, text: string): TaxonomyHit[] {
  const folded = fold(text);
  return compileTaxonomy(taxonomy, SETS).find(folded, splitClauses(folded));
}

/** Each hit as `code rule-id “words”`, in order of place. */
function find(taxonomy: Taxonomy, text: string): string[] {
  return hitsOf(taxonomy, text)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.code < b.code ? -1 : 1))
    .map((hit) => `${hit.code} ${hit.ruleId} “${fold(text).slice(hit.start, hit.end)}”`);
}

function withRule(rule: RuleSketch): Taxonomy {
  return taxonomyOf({ style: { categories: { masses: { rules: [rule] } } } });
}

describe('Terms and topics', () => {
  const taxonomy = taxonomyOf({
    theory: { topics: ['理论武装'], categories: { depth: { terms: ['学习不深'], topics: ['理论学习'] } } },
  });

  it('are found wherever they stand, each with its kind, its pattern and its place', () => {
    expect(hitsOf(taxonomy, '在理论学习上，学习不深。')).toEqual([
      { kind: 'topic', code: 'theory.depth', ruleId: 'topic:理论学习', start: 1, end: 5, clause: 0 },
      { kind: 'term', code: 'theory.depth', ruleId: 'term:学习不深', start: 7, end: 11, clause: 1 },
    ]);
  });

  it('of a domain carry the code of the domain, since they name no single category', () => {
    expect(hitsOf(taxonomy, '理论武装抓得松')).toEqual([
      { kind: 'domain-topic', code: 'theory', ruleId: 'topic:理论武装', start: 0, end: 4, clause: 0 },
    ]);
  });

  it('are found as often as they stand', () => {
    expect(find(taxonomy, '学习不深，还是学习不深')).toHaveLength(2);
  });

  it('give nothing where none of them stands', () => {
    expect(find(taxonomy, '会风文风有待改进。')).toEqual([]);
    expect(find(taxonomy, '')).toEqual([]);
  });

  it('are found in full-width letters and other marks than those of the dictionary', () => {
    const latin = taxonomyOf({ a: { categories: { b: { terms: ['APP打卡'] } } } });
    expect(find(latin, '学习只靠ＡＰＰ打卡')).toEqual(['a.b term:APP打卡 “app打卡”']);
  });

  it('shared by two categories speak for both', () => {
    const shared = taxonomyOf({ a: { categories: { b: { terms: ['走过场'] }, c: { terms: ['走过场'] } } } });
    expect(find(shared, '检查走过场')).toEqual(['a.b term:走过场 “走过场”', 'a.c term:走过场 “走过场”']);
  });

  it('may refer to the word lists of all dictionaries', () => {
    const listed = taxonomyOf({ a: { categories: { b: { terms: ['学习$lack'] } } } });
    expect(find(listed, '学习不够、学习不到位')).toEqual([
      'a.b term:学习$lack “学习不够”',
      'a.b term:学习$lack “学习不到位”',
    ]);
  });
});

describe('A pattern with a gap', () => {
  const taxonomy = taxonomyOf({ a: { categories: { b: { terms: ['学习*不深'] } } } });

  it('takes up to eight characters between its words', () => {
    expect(find(taxonomy, '学习一二三四五六七八不深')).toEqual(['a.b term:学习*不深 “学习一二三四五六七八不深”']);
    expect(find(taxonomy, '学习一二三四五六七八九不深')).toEqual([]);
  });

  it('never reaches over a sign into the next clause', () => {
    expect(find(taxonomy, '学习了，但不深')).toEqual([]);
    expect(find(taxonomy, '学习、研讨不深')).toHaveLength(1);
  });
});

describe('A hit inside a longer one', () => {
  const taxonomy = taxonomyOf({
    organization: { categories: { meetings: { terms: ['组织生活走过场', '走过场', '三会一课*缺'] } } },
    style: { topics: ['组织生活走过场了事'], categories: { formalism: { terms: ['走过场', '质量'] } } },
  });

  it('of another category says nothing of its own', () => {
    expect(find(taxonomy, '组织生活走过场')).toEqual([
      'organization.meetings term:组织生活走过场 “组织生活走过场”',
      'organization.meetings term:走过场 “走过场”',
    ]);
  });

  it('counts again where it stands alone', () => {
    expect(find(taxonomy, '调研走过场')).toContain('style.formalism term:走过场 “走过场”');
  });

  it('keeps its say in the gap of a pattern, whose own words it is not', () => {
    expect(find(taxonomy, '三会一课质量缺')).toContain('style.formalism term:质量 “质量”');
  });

  it('keeps its say under the topic of a domain, which names no category', () => {
    expect(find(taxonomy, '组织生活走过场了事')).toContain(
      'organization.meetings term:组织生活走过场 “组织生活走过场”',
    );
  });

  it('of the same length is no smaller hit: both stay', () => {
    const equal = taxonomyOf({
      a: { categories: { b: { terms: ['作风漂浮'] } } },
      c: { categories: { d: { terms: ['作风漂浮'] } } },
    });
    expect(find(equal, '作风漂浮')).toHaveLength(2);
  });

  it('that only overlaps a longer one stays', () => {
    const overlapping = taxonomyOf({ a: { categories: { b: { terms: ['理论学习'] }, c: { terms: ['学习不深入'] } } } });
    expect(find(overlapping, '理论学习不深入')).toHaveLength(2);
  });

  it('stays if the longer one is that of a rule, which may span other words', () => {
    const ruled = taxonomyOf({
      a: { categories: { b: { rules: [{ name: 'r', all: ['干部', '不足'] }] }, c: { terms: ['人手不足'] } } },
    });
    expect(find(ruled, '党务干部人手不足')).toEqual(['a.b a.b.r “干部人手不足”', 'a.c term:人手不足 “人手不足”']);
  });

  it('covers the hit of a rule of another category', () => {
    const covering = taxonomyOf({
      a: { categories: { b: { rules: [{ name: 'r', all: ['干部', '不足'] }] }, c: { terms: ['党务干部人手不足'] } } },
    });
    expect(find(covering, '党务干部人手不足')).toEqual(['a.c term:党务干部人手不足 “党务干部人手不足”']);
  });
});

describe('A rule', () => {
  it('needs all its words, in any order, and spans from the first to the last', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'] });
    expect(find(taxonomy, '下基层调研还不深')).toEqual(['style.masses style.masses.r “调研还不深”']);
    expect(find(taxonomy, '不深的是调研')).toEqual(['style.masses style.masses.r “不深的是调研”']);
    expect(find(taxonomy, '调研较多')).toEqual([]);
  });

  it('needs one of its choices beside them', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研'], any: ['少', '$lack'] });
    expect(find(taxonomy, '调研次数少')).toEqual(['style.masses style.masses.r “调研次数少”']);
    expect(find(taxonomy, '调研不到位')).toHaveLength(1);
    expect(find(taxonomy, '调研频繁')).toEqual([]);
  });

  it('may have choices alone', () => {
    const taxonomy = withRule({ name: 'r', any: ['门难进', '脸难看'] });
    expect(find(taxonomy, '窗口脸难看')).toEqual(['style.masses style.masses.r “脸难看”']);
  });

  it('is silent where a word of `none` stands in its reach, and only there', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], none: ['理论'] });
    expect(find(taxonomy, '理论调研不深')).toEqual([]);
    expect(find(taxonomy, '理论扎实，调研不深')).toHaveLength(1);
  });

  it('within a clause does not look over a comma', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], within: 'clause' });
    expect(find(taxonomy, '下去调研，问题找得不深')).toEqual([]);
  });

  it('within a sentence looks over a comma and not over a full stop, nor a semicolon', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], within: 'sentence' });
    expect(find(taxonomy, '下去调研，问题找得不深。')).toEqual(['style.masses style.masses.r “调研，问题找得不深”']);
    expect(find(taxonomy, '下去调研。问题找得不深。')).toEqual([]);
    expect(find(taxonomy, '下去调研；问题找得不深')).toEqual([]);
  });

  it('within a statement looks at all of it', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], within: 'statement' });
    expect(find(taxonomy, '下去调研。问题很多。\n原因找得不深。')).toHaveLength(1);
  });

  it('within a statement is stopped by a word of `none` at its other end', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], none: ['已改正'], within: 'statement' });
    expect(find(taxonomy, '调研不深。情况摸得少。目前已改正。')).toEqual([]);
  });

  it('fires once for each clause, not once for each word', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'] });
    expect(find(taxonomy, '调研不深调研不深')).toHaveLength(1);
    expect(find(taxonomy, '调研不深，走访调研也不深')).toHaveLength(2);
  });

  it('fires in each sentence that has its words, even where an earlier one has only some', () => {
    const taxonomy = withRule({ name: 'r', all: ['调研', '不深'], within: 'sentence' });
    expect(find(taxonomy, '调研很多。但有的调研，走得不深。')).toEqual([
      'style.masses style.masses.r “调研，走得不深”',
    ]);
  });

  it('takes a pattern that is also a term of another category', () => {
    const taxonomy = taxonomyOf({
      a: { categories: { b: { rules: [{ name: 'r', all: ['支部', '走过场'] }] }, c: { terms: ['走过场'] } } },
    });
    expect(find(taxonomy, '支部活动走过场')).toEqual(['a.b a.b.r “支部活动走过场”', 'a.c term:走过场 “走过场”']);
  });
});

describe('Every hit', () => {
  const taxonomy = taxonomyOf({
    a: {
      topics: ['学习'],
      categories: {
        b: { terms: ['学习*不深', '不深'], rules: [{ name: 'r', all: ['学习', '$lack'], within: 'sentence' }] },
        c: {
          terms: ['学习不深'],
          topics: ['工作'],
          rules: [{ name: 's', any: ['工作', '不足'], within: 'statement' }],
        },
      },
    },
  });
  const text = fc.array(fc.constantFrom('学习', '不深', '不够', '不足', '工作', '，', '。', '了', '；'), {
    maxLength: 20,
  });

  it('lies in the text, is not empty, and is told once', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const hits = hitsOf(taxonomy, parts.join(''));
        for (const hit of hits)
          expect(0 <= hit.start && hit.start < hit.end && hit.end <= parts.join('').length).toBe(true);
        expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
      }),
    );
  });

  it('of a term or topic begins with a word of its own', () => {
    fc.assert(
      fc.property(text, (parts) => {
        for (const hit of hitsOf(taxonomy, parts.join(''))) {
          if (hit.kind !== 'rule') expect(parts.join('').slice(hit.start)).toMatch(/^(?:学习|不深|工作)/u);
        }
      }),
    );
  });
});
