import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../src/statistics/agreement/agreement.ts';
import type { GoldLabels, GoldSection, GoldStatement } from '../../../src/statistics/agreement/gold-labels.ts';
import { analysisOf } from '../analysis-builder.ts';

const TEXT = `一、工作成效
（一）党建有力。
二、存在的问题
1.学习不深。
2.作风不实。
3.支部不活。
4.往年的短板已经补上。
5.担当不够。
三、下一步打算
1.加强学习。
2.转变作风。
`;

const SECTIONS: GoldSection[] = [
  { document: 'a.txt', heading_starts: '一、工作', level: 1, role: 'achievements' },
  { document: 'a.txt', heading_starts: '二、存在', level: 1, role: 'problems' },
  { document: 'a.txt', heading_starts: '三、下一步', level: 1, role: 'measures' },
];

function problem(starts: string, primary: string | null, ...also: readonly string[]): GoldStatement {
  return { document: 'a.txt', kind: 'problem', starts, primary, also };
}

const STATEMENTS: GoldStatement[] = [
  problem('学习不深', 'theory.depth', 'theory.form'),
  problem('作风不实', 'style.formalism'),
  problem('支部不活', null),
  problem('担当不够', 'style.commitment'),
  { document: 'a.txt', kind: 'measure', starts: '加强学习', primary: null, also: [] },
  { document: 'a.txt', kind: 'measure', starts: '转变作风', primary: null, also: [] },
];
const GOLD: GoldLabels = { sections: SECTIONS, statements: STATEMENTS };

const PERFECT = analysisOf({
  path: 'a.txt',
  text: TEXT,
  sections: [
    { at: '一、工作成效', marker: '一、', role: 'achievements' },
    { at: '二、存在的问题', marker: '二、', role: 'problems' },
    { at: '三、下一步打算', marker: '三、', role: 'measures' },
  ],
  statements: [
    { at: '学习不深', categories: ['theory.depth', 'theory.form'] },
    { at: '作风不实', categories: ['style.formalism'] },
    { at: '支部不活', categories: [] },
    { at: '担当不够', categories: ['style.commitment'] },
    { at: '加强学习', kind: 'measure' },
    { at: '转变作风', kind: 'measure' },
  ],
});

const FAULTY = analysisOf({
  path: 'a.txt',
  text: TEXT,
  sections: [
    { at: '一、工作成效', marker: '一、', role: 'background' },
    { at: '（一）党建有力', marker: '（一）', role: 'background' },
    { at: '三、下一步打算', marker: '三、', role: 'measures', level: 2 },
  ],
  statements: [
    { at: '学习不深', categories: ['theory.form', 'theory.depth'] },
    { at: '作风不实', categories: ['style.formalism', 'style.masses'] },
    { at: '支部不活', kind: 'cause' },
    { at: '往年的短板', categories: ['style.execution'] },
    { at: '担当不够', status: 'resolved', cue: '不够' },
    { at: '加强学习', kind: 'measure' },
    { at: '党建有力', kind: 'claim' },
  ],
  left: [
    { sectionId: 'section-2', start: 0, end: TEXT.length, reason: 'too-wide', cue: '' },
    { sectionId: 'section-2', start: TEXT.indexOf('转变'), end: TEXT.length, reason: 'announcing', cue: '转变' },
  ],
});

const OPTIONS = { seed: 1, resamples: 200 };

describe('measureAgreement', () => {
  it('finds full agreement of an analysis that says what the labels say', () => {
    const agreement = measureAgreement(GOLD, [PERFECT], OPTIONS);
    expect(agreement.sections.found.f1.value).toBe(1);
    expect(agreement.sections.roles).toMatchObject({ right: 3, total: 3 });
    expect(agreement.sections.levels).toMatchObject({ right: 3, total: 3 });
    expect(agreement.kinds.map((kind) => [kind.kind, kind.f1.value])).toEqual([
      ['problem', 1],
      ['measure', 1],
    ]);
    expect(agreement.primary.accuracy.value).toBe(1);
    expect(agreement.primary.kappa.value).toBe(1);
    expect(agreement.primary.alpha.value).toBe(1);
    expect(agreement.categories.any.micro.f1.value).toBe(1);
    expect(agreement.categoriesEndToEnd.any.macro.f1.value).toBe(1);
    expect(agreement.disagreements).toEqual([]);
    expect(agreement.diagnostics).toEqual([]);
  });

  it('counts sections found, extra and missed, and roles and levels of those found', () => {
    const { sections } = measureAgreement(GOLD, [FAULTY], OPTIONS);
    expect(sections.found).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
    expect(sections.roles).toMatchObject({ right: 1, total: 2 });
    expect(sections.levels).toMatchObject({ right: 1, total: 2 });
  });

  it('counts statements by kind and in total, leaving out kinds that the labels do not cover', () => {
    const { kinds, statements } = measureAgreement(GOLD, [FAULTY], OPTIONS);
    expect(kinds).toMatchObject([
      { kind: 'problem', truePositives: 2, falsePositives: 1, falseNegatives: 2 },
      { kind: 'measure', truePositives: 1, falsePositives: 0, falseNegatives: 1 },
    ]);
    expect(statements).toMatchObject({ truePositives: 3, falsePositives: 1, falseNegatives: 3 });
  });

  it('compares categories on matched problems, and end to end on all of them', () => {
    const { primary, categories, categoriesEndToEnd } = measureAgreement(GOLD, [FAULTY], OPTIONS);
    expect(primary.accuracy).toMatchObject({ right: 1, total: 2 });
    expect(categories.any.micro).toMatchObject({ truePositives: 3, falsePositives: 1, falseNegatives: 0 });
    expect(categories.primary.micro).toMatchObject({ truePositives: 1, falsePositives: 1, falseNegatives: 1 });
    expect(categoriesEndToEnd.any.micro).toMatchObject({ truePositives: 3, falsePositives: 2, falseNegatives: 2 });
    expect(categoriesEndToEnd.any.categories.map((row) => row.category)).toContain('uncategorised');
  });

  it('lists every disagreement with both sides, lines and the reason of the program', () => {
    const { disagreements } = measureAgreement(GOLD, [FAULTY], OPTIONS);
    const seen = disagreements.map(({ subject, issue, reference, predicted, reason }) => [
      `${subject} ${issue}`,
      reference?.line ?? predicted?.line,
      reference?.values.join(' ') ?? '',
      predicted?.values.join(' ') ?? '',
      reason,
    ]);
    expect(seen).toEqual([
      ['section role', 1, 'achievements', 'background', 'heading:test'],
      ['section extra', 2, '', 'background', 'heading:test'],
      ['section missed', 3, 'problems', '', null],
      ['section level', 9, '1', '2', null],
      ['statement primary', 4, 'theory.depth theory.form', 'theory.form theory.depth', 'term:test: 学习'],
      ['statement also', 5, 'style.formalism', 'style.formalism style.masses', null],
      ['statement kind', 6, 'problem', 'cause', 'item'],
      ['statement extra', 7, '', 'problem', 'item'],
      ['statement status', 8, 'present', 'resolved', 'status.test: 不够'],
      ['statement missed', 11, 'measure', '', 'announcing: 转变'],
    ]);
  });

  it('lists a statement that both sides have under different kinds once', () => {
    const analysis = analysisOf({ path: 'a.txt', text: TEXT, statements: [{ at: '学习不深', kind: 'measure' }] });
    const { disagreements } = measureAgreement({ sections: [], statements: STATEMENTS }, [analysis], OPTIONS);
    const about = disagreements.filter(({ reference, predicted }) => (reference ?? predicted)?.text === '学习不深');
    expect(about.map(({ issue }) => issue)).toEqual(['kind']);
  });

  it('shows the place of a disagreement as both sides write it', () => {
    const { disagreements } = measureAgreement(GOLD, [FAULTY], OPTIONS);
    const primary = disagreements.find(({ issue }) => issue === 'primary');
    const start = TEXT.indexOf('学习');
    expect(primary?.document).toBe('a.txt');
    expect(primary?.reference).toMatchObject({ id: null, start, text: '学习不深' });
    expect(primary?.predicted).toMatchObject({ id: 'a.txt#0', start, text: '学习不深' });
  });

  it('lists labelled documents that were not analysed and counts them nowhere', () => {
    const agreement = measureAgreement(GOLD, [], OPTIONS);
    expect(agreement.missingDocuments).toEqual(['a.txt']);
    expect(agreement.documents).toEqual([]);
    expect(agreement.statements).toMatchObject({ falseNegatives: 0, f1: { value: null, interval: null } });
  });

  it('ignores analyses of documents that nobody labelled', () => {
    const other = analysisOf({ path: 'b.txt', text: TEXT, statements: [{ at: '学习不深' }] });
    const agreement = measureAgreement(GOLD, [PERFECT, other], OPTIONS);
    expect(agreement.documents).toEqual(['a.txt']);
    expect(agreement.kinds[0]).toMatchObject({ falsePositives: 0 });
  });

  it('takes a document with labels of sections only as one that states nothing', () => {
    const sections = [
      ...SECTIONS,
      { document: 'b.txt', heading_starts: '一、工作', level: 1, role: 'achievements' as const },
    ];
    const praise = analysisOf({
      path: 'b.txt',
      text: TEXT,
      sections: [{ at: '一、工作成效', marker: '一、', role: 'achievements' }],
      statements: [{ at: '学习不深' }],
    });
    const agreement = measureAgreement({ sections, statements: STATEMENTS }, [PERFECT, praise], OPTIONS);
    expect(agreement.kinds[0]).toMatchObject({ truePositives: 4, falsePositives: 1 });
  });

  it('measures no statements where the labels hold sections only', () => {
    const agreement = measureAgreement({ sections: SECTIONS, statements: [] }, [FAULTY], OPTIONS);
    expect(agreement.kinds).toEqual([]);
    expect(agreement.statements).toMatchObject({ falsePositives: 0 });
    expect(agreement.categoriesEndToEnd.any.micro).toMatchObject({ falsePositives: 0 });
    expect(agreement.disagreements.filter(({ subject }) => subject === 'statement')).toEqual([]);
  });

  it('reports labels without a place and labels with a category that the taxonomy lacks', () => {
    const statements = [problem('没有的话', null), problem('学习不深', 'theory.deep')];
    const options = { ...OPTIONS, categories: ['theory.depth'] };
    const { diagnostics } = measureAgreement({ sections: [], statements }, [PERFECT], options);
    expect(diagnostics.map(({ code }) => code)).toEqual(['gold.absent', 'gold.unknown-category']);
  });

  it('has intervals over documents, the same for the same seed', () => {
    const copies = ['b.txt', 'c.txt', 'd.txt'];
    const gold = {
      sections: [],
      statements: ['a.txt', ...copies].flatMap((document) => STATEMENTS.map((label) => ({ ...label, document }))),
    };
    const withPath = (path: string) => ({
      ...FAULTY,
      document: { ...FAULTY.document, source: { ...FAULTY.document.source, path } },
    });
    const analyses = [PERFECT, ...copies.map(withPath)];
    const agreement = measureAgreement(gold, analyses, OPTIONS);
    expect(agreement.kinds[0]?.recall.value).toBe((4 + 3 * 2) / 16);
    expect(agreement.kinds[0]?.recall.interval).toEqual({ low: 0.5, high: expect.closeTo(0.875, 12) });
    expect(measureAgreement(gold, analyses, OPTIONS)).toEqual(agreement);
  });
});
