import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../../src/statistics/agreement/compare-coders.ts';
import { readCodings } from '../../../src/statistics/agreement/read-codings.ts';
import { analysisOf } from '../analysis-builder.ts';

const TEXT = '学习不深。\n作风不实。\n纪律不严。\n支部不活。\n加强学习。\n';
const ANALYSES = [
  analysisOf({
    path: 'a.txt',
    text: TEXT,
    statements: [
      { at: '学习不深', categories: ['theory.depth'] },
      { at: '作风不实', categories: ['style.masses', 'style.commitment'] },
      { at: '纪律不严', categories: ['discipline.education'], status: 'resolved' },
      { at: '支部不活', categories: ['organization.branch'] },
      { at: '加强学习', kind: 'measure' },
    ],
  }),
  analysisOf({ path: 'b.txt', text: TEXT, statements: [{ at: '学习不深', categories: [] }] }),
];
const OPTIONS = { seed: 1, resamples: 100 };

/** Codings written as `coder statement category…`, the primary one first. */
function compare(...lines: readonly string[]) {
  const rows = lines.flatMap((line) => {
    const [coder = '', statement_id = '', ...categories] = line.split(' ');
    return categories.map((category, index) => ({ coder, statement_id, category, is_primary: index === 0 }));
  });
  return compareCoders(readCodings(rows).coders, ANALYSES, OPTIONS);
}

describe('compareCoders', () => {
  const { coders } = compare(
    '李 a.txt#0 theory.form theory.depth',
    '李 a.txt#1 style.masses',
    '李 a.txt#2 discipline.education',
    '李 b.txt#0 uncategorised',
  );

  it('compares the problems that both coded, whatever their status', () => {
    expect(coders[0]).toMatchObject({ coder: '李', problems: 4 });
    expect(coders[0]?.primary.accuracy).toMatchObject({ right: 3, total: 4 });
    expect(coders[0]?.categories.any.micro).toMatchObject({ truePositives: 4, falsePositives: 1, falseNegatives: 1 });
  });

  it('says how many present problems a coder left uncoded', () => {
    expect(coders[0]?.uncoded).toBe(1);
  });

  it('lists the disagreements with document and line', () => {
    expect(coders[0]?.disagreements).toMatchObject([
      {
        document: 'a.txt',
        issue: 'primary',
        reference: { line: 1, text: '学习不深', values: ['theory.form', 'theory.depth'] },
        predicted: { id: 'a.txt#0', values: ['theory.depth'] },
        reason: 'term:test: 学习',
      },
      { document: 'a.txt', issue: 'also', reference: { line: 2, values: ['style.masses'] } },
    ]);
  });

  it('measures alpha over the program and all coders, with the missing values of those who coded less', () => {
    const { alpha } = compare('李 a.txt#0 theory.depth', '王 a.txt#0 theory.depth', '王 a.txt#1 style.commitment');
    // Values: three equal ones, then two that differ. 1 − (5 − 1)·2/(25 − (9 + 1 + 1)).
    expect(alpha.value).toBeCloseTo(1 - 8 / 14, 12);
  });

  it('leaves out what the program itself wrote into the table', () => {
    const { coders: others, diagnostics } = compare('jingjian a.txt#0 theory.depth', '李 a.txt#0 theory.depth');
    expect(others.map(({ coder }) => coder)).toEqual(['李']);
    expect(diagnostics).toMatchObject([{ code: 'codings.own', severity: 'info' }]);
  });

  it('reports codings of statements that this run does not have as problems', () => {
    const { coders: others, diagnostics } = compare('李 z.txt#0 theory.depth', '李 a.txt#4 theory.depth');
    expect(others[0]).toMatchObject({ problems: 0, uncoded: 4 });
    expect(diagnostics.map(({ code }) => code)).toEqual(['codings.unknown-statement', 'codings.unknown-statement']);
    expect(diagnostics[0]?.message).toContain('z.txt#0');
  });
});
