import { describe, expect, it } from 'vitest';
import { isWeaklyCoded } from '../../src/suggest/coded-problem.ts';
import { toCodedProblem } from '../../src/suggest/to-coded-problem.ts';
import { analysisOf } from '../statistics/analysis-builder.ts';
import { problemOf } from './problem-builder.ts';

describe('isWeaklyCoded', () => {
  it('holds for problems of no category, of the model alone, or of rival categories', () => {
    const weak = [
      problemOf({ text: '学', category: 'uncategorised', score: 0.9 }),
      problemOf({ text: '学', category: 'theory.depth', ruleId: 'model', score: 0.9 }),
      problemOf({ text: '学', category: 'theory.depth', ruleId: 'term:学', score: 0.49 }),
    ];
    expect(weak.map(isWeaklyCoded)).toEqual([true, true, true]);
    expect(isWeaklyCoded(problemOf({ text: '学', category: 'theory.depth', ruleId: 'term:学', score: 0.5 }))).toBe(
      false,
    );
  });
});

describe('toCodedProblem', () => {
  const text = '二、问题\n学习不够深入。\n食堂问题已解决。\n加强学习。';
  const analysis = analysisOf({
    ...{ path: '甲/2023年.txt', unit: '甲', text },
    statements: [
      { at: '学习不够深入。', categories: ['theory.depth', 'theory.form'] },
      { at: '食堂问题已解决。', status: 'resolved' },
      { at: '加强学习。', kind: 'measure' },
    ],
  });
  const coded = analysis.statements.map((statement) => toCodedProblem(statement, analysis.document));

  it('keeps the primary category and the places in the document', () => {
    expect(coded[0]).toMatchObject({ path: '甲/2023年.txt', unit: '甲', text, category: 'theory.depth' });
    expect(text.slice(coded[0]?.title.start, coded[0]?.title.end)).toBe('学习不够深入。');
    expect(coded[0]?.parts[0]).toEqual(coded[0]?.title);
  });

  it('leaves out what does not stand and what is no problem', () => {
    expect(coded.slice(1)).toEqual([null, null]);
  });
});
