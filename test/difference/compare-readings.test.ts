import { describe, expect, it } from 'vitest';
import { changed, SMALL_FILES } from '../resources/dictionary-folder.ts';
import { readTwice, resultLine } from './two-versions.ts';

const TEXT = `枫溪局2023年报告
一、存在的问题
1、学习照本宣科。
2、要坚决解决学习不够的问题。
3、保密柜钥匙多人共用。
二、毛病
1、原著读得不够。
三、整改措施
1、每年学习3次。
`;

/** Numbers in front of items and a measure's heading too. */
const HEADINGS = (SMALL_FILES['headings.yaml'] ?? '')
  .replace(
    'ordinals: []',
    '  - {id: arabic, before: [""], numerals: [arabic], after: [、], rank: 3, examples: {yes: [1、学], no: [1个]}}\nordinals: []',
  )
  .replace(
    'conjunctions:',
    '  - {role: measures, whole: [整改措施], examples: {yes: [整改措施], no: [打算]}}\n  - {role: other, whole: [毛病], examples: {yes: [毛病], no: [打算]}}\nconjunctions:',
  );
const BEFORE = { 'headings.yaml': HEADINGS };

function readWith(after: Readonly<Record<string, string>>) {
  return readTwice(TEXT, { ...BEFORE, ...after }, BEFORE);
}

describe('compareReadings', () => {
  it('finds nothing where both versions are one', () => {
    const { before, changes } = readWith({});
    expect(before.analysis.statements.map(({ statement }) => statement.kind)).toEqual([
      ...['problem', 'problem', 'problem'],
      'measure',
    ]);
    expect(changes).toEqual([]);
  });

  it('tells a problem with another primary category, the rules of both versions and the edits of them', () => {
    const moved = changed('taxonomy.yaml', 'terms: [照本宣科]', 'terms: [照着念]').replace(
      '- 浅尝',
      '- 照本宣科\n          - 浅尝',
    );
    const { changes, responsible } = readWith({ 'taxonomy.yaml': moved });
    expect(changes.map(resultLine)).toEqual([
      'primary 学习照本宣科。: theory.form (term:照本宣科) → theory.depth (term:照本宣科)',
    ]);
    expect(changes.flatMap(responsible)).toEqual([
      'moved taxonomy.yaml theory.depth term 照本宣科 from theory.form term 照本宣科',
    ]);
  });

  it('names the words of an edited set that stand in the problem where the rule that uses it is as before', () => {
    const context = changed('context.yaml', '[不够, 不足]', '[不够, 共用]');
    const text = TEXT.replace('保密柜', '学习时');
    const { changes, responsible } = readTwice(text, { ...BEFORE, 'context.yaml': context }, BEFORE);
    expect(changes.map(resultLine)).toEqual([
      'primary 学习时钥匙多人共用。: uncategorised (none) → theory.depth (term:学习*$lack)',
    ]);
    expect(changes.flatMap(responsible)).toEqual(['added context.yaml $lack set-word 共用']);
  });

  it('names the edit whose words stand in the problem where neither rule was edited', () => {
    const longer = changed('taxonomy.yaml', 'terms: [照本宣科]', 'terms: [照本宣科, 原著读得不够]');
    const { changes, responsible } = readTwice(
      TEXT.replace('学习照本宣科', '学习不够、原著读得不够'),
      { ...BEFORE, 'taxonomy.yaml': longer },
      BEFORE,
    );
    const edits = new Set(changes.filter(({ type }) => type === 'primary' || type === 'also').flatMap(responsible));
    expect([...edits]).toEqual(['added taxonomy.yaml theory.form term 原著读得不够']);
  });

  it('tells a problem with another status and the context rule', () => {
    const context = changed('context.yaml', 'words: ["^要*解决"]', 'words: ["^要*处理"]');
    const { changes, responsible } = readWith({ 'context.yaml': context });
    expect(changes.map(resultLine)).toEqual(['status 要坚决解决学习不够的问题。: goal (goal.aim) → present ()']);
    expect(changes.flatMap(responsible)).toEqual([
      'changed context.yaml rules rule goal.aim words -[^要*解决] +[^要*处理]',
    ]);
  });

  it('tells statements that were gained with the role of their section, the section once, and the heading rule', () => {
    const headings = HEADINGS.replace('{role: other, whole: [毛病]', '{role: problems, whole: [毛病]');
    const { changes, responsible } = readWith({ 'headings.yaml': headings });
    expect(changes.map(resultLine)).toEqual([
      expect.stringMatching(/^words words: /u),
      'role 毛病: other (heading:毛病) → problems (heading:毛病)',
      'gained 原著读得不够。: other (heading:毛病) → problems (heading:毛病)',
    ]);
    for (const change of changes.slice(1)) {
      expect(responsible(change)).toEqual([
        expect.stringContaining('added headings.yaml roles rule problems'),
        expect.stringContaining('removed headings.yaml roles rule other'),
      ]);
    }
  });

  it('tells statements that are found no more, and those that are of another kind', () => {
    const gone = HEADINGS.replace('{role: measures, whole: [整改措施]', '{role: other, whole: [整改措施]');
    expect(readWith({ 'headings.yaml': gone }).changes.map(({ type, words }) => `${type} ${words}`)).toEqual([
      'words words',
      'role 整改措施',
      'lost 每年学习3次。',
    ]);
    const causes = HEADINGS.replace('{role: measures, whole: [整改措施]', '{role: causes, whole: [整改措施]');
    expect(readWith({ 'headings.yaml': causes }).changes.map(resultLine)).toContain(
      'kind 每年学习3次。: measure (heading:整改措施) → cause (heading:整改措施)',
    );
  });

  it('tells measures with another specificity, documents of another type and other counts of words', () => {
    const marks = changed('specificity.yaml', '[0次]', '[0篇]').replace('学习3次', '学习3篇');
    expect(readWith({ 'specificity.yaml': marks }).changes.map(resultLine)).toEqual([
      'specificity 每年学习3次。: 1.00 (figure) → 0.00 ()',
    ]);
    const types = changed('document-types.yaml', 'words: [总结]', 'words: [报告]');
    const { changes, responsible } = readWith({ 'document-types.yaml': types });
    expect(changes.map(resultLine)).toEqual(['document type:  () → 工作总结 ()']);
    expect(changes.flatMap(responsible)).toEqual([
      'changed document-types.yaml types rule 工作总结 words -[总结] +[报告]',
    ]);
  });
});
