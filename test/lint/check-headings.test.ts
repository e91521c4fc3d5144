import { describe, expect, it } from 'vitest';
import { checkLines } from '../../src/lint/check-lines.ts';
import { checkNumbering } from '../../src/lint/check-numbering.ts';
import { checkRoles } from '../../src/lint/check-roles.ts';
import { checkTurns } from '../../src/lint/check-turns.ts';
import type { CheckResult } from '../../src/lint/finding.ts';
import type { RoleRule } from '../../src/model/heading-dictionary.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { compileStructureGrammar } from '../../src/structure/structure-grammar.ts';
import { context, structure } from '../support/read-text.ts';

const { headings, sets } = loadDictionaries('dictionaries');

function failures({ findings }: CheckResult): unknown[] {
  return findings.map(({ check, subject, example, got }) => [check, subject, example, got]);
}

/** The headings of the repository with other examples for the rules that a test is about. */
function numbering(id: string, yes: readonly string[], no: readonly string[]) {
  const rules = headings.numbering.map((rule) => ({
    ...rule,
    examples: rule.id === id ? { yes, no } : { yes: [], no: [] },
  }));
  return failures(checkNumbering(rules, structure.markers));
}

describe('checkNumbering', () => {
  it('reads levels of one rule as that rule', () => {
    expect(numbering('decimal', ['1.1 组织建设', '2.3.1 队伍建设'], ['1.1万人次'])).toEqual([]);
  });

  it('tells which numbering was read instead', () => {
    expect(numbering('point', ['（一）理论学习', '一是学习'], ['二是作风'])).toEqual([
      ['numbering.taken', 'point', '（一）理论学习', 'chinese-bracketed'],
      ['numbering.refused', 'point', '二是作风', 'point'],
    ]);
  });
});

function roles(rule: Partial<RoleRule>) {
  const whole: RoleRule = {
    ...{ role: 'problems', whole: [], ends: [], contains: [], none: [], joins: false, list: false, inside: [] },
    ...{ examples: { yes: [], no: [] } },
    ...rule,
  };
  const changed = {
    ...headings,
    roles: [whole, ...headings.roles.map((each) => ({ ...each, examples: { yes: [], no: [] } }))],
  };
  return failures(checkRoles(changed, sets, compileStructureGrammar(changed, sets).roles));
}

describe('checkRoles', () => {
  it('takes a heading at the top, number and closing sign taken off', () => {
    expect(roles({ whole: ['糟心事'], examples: { yes: ['【糟心事】', '糟心事：'], no: ['高兴事'] } })).toEqual([]);
  });

  it('finds an example that only another rule takes', () => {
    expect(roles({ whole: ['糟心事'], examples: { yes: ['存在的问题'], no: [] } })).toEqual([
      ['role.taken', 'problems', '存在的问题', 'problems'],
    ]);
  });

  it('finds a heading that the rule must not take', () => {
    expect(roles({ ends: ['事'], examples: { yes: [], no: ['好事'] } })).toEqual([
      ['role.refused', 'problems', '好事', 'problems'],
    ]);
  });

  it('tries a rule inside the sections that it speaks of', () => {
    const nested: Partial<RoleRule> = {
      role: 'other',
      whole: ['存在的问题'],
      inside: ['problems'],
      examples: { yes: ['存在的问题'], no: [] },
    };
    expect(roles(nested)).toEqual([]);
  });
});

describe('checkTurns', () => {
  it('finds sentences that do not turn, and some that must not', () => {
    const [rule] = headings.turns.filter(({ id }) => id === 'measures.next');
    if (rule === undefined) throw new Error('no such turn');
    const examples = { yes: ['下一步，我们将抓好以下工作', '会议传达了文件'], no: ['下一步，我们要抓好落实'] };
    expect(failures(checkTurns([{ ...rule, examples }], sets))).toEqual([
      ['turn.taken', 'measures.next', '会议传达了文件', ''],
      ['turn.refused', 'measures.next', '下一步，我们要抓好落实', 'measures'],
    ]);
  });
});

describe('checkLines', () => {
  it('tries titles as the first line of a document, so that a numbered line is none', () => {
    const titles = { ...headings.titles, examples: { yes: ['2022年工作总结'], no: ['一、基本情况'] } };
    const none = { yes: [], no: [] };
    const changed = {
      ...headings,
      titles,
      announcing: { ...headings.announcing, examples: none },
      closing: { ...headings.closing, examples: none },
    };
    expect(checkLines(changed, structure, context)).toEqual({ tried: 2, findings: [] });
  });

  it('finds a line that neither announces nor closes', () => {
    const line = { yes: ['会议传达了文件'], no: [] };
    const changed = {
      ...headings,
      announcing: { ...headings.announcing, examples: line },
      closing: { ...headings.closing, examples: line },
    };
    expect(failures(checkLines(changed, structure, context))).toEqual([
      ['line.taken', 'announcing', '会议传达了文件', ''],
      ['line.taken', 'closing', '会议传达了文件', ''],
    ]);
  });
});
