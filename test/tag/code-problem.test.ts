import { describe, expect, it } from 'vitest';
import type { ProblemStatus, Statement } from '../../src/model/statement.ts';
import { fold } from '../../src/patterns/fold.ts';
import { codeProblem } from '../../src/tag/code-problem.ts';
import { compileCoder } from '../../src/tag/coder.ts';
import { gramCode } from '../../src/tag/model/features.ts';
import type { LinearModel } from '../../src/tag/model/linear-model.ts';
import { taxonomyOf } from './taxonomy-builder.ts';

const TAXONOMY = taxonomyOf({
  theory: { categories: { depth: { terms: ['学习不深'], topics: ['理论学习'] } } },
  style: { categories: { masses: { terms: ['调研少'] }, formalism: { terms: ['走过场'] } } },
});

interface ProblemSketch {
  readonly text: string;
  /** Stands once in the text; the statement begins with it. */
  readonly title: string;
  readonly faults?: readonly string[];
  readonly examples?: readonly string[];
  readonly status?: ProblemStatus;
}

function code(sketch: ProblemSketch, model: LinearModel | null = null) {
  const { text, title, faults = [], examples = [], status = 'present' } = sketch;
  const start = text.indexOf(title);
  const clause = (words: string, isExample: boolean) => {
    const at = text.indexOf(words);
    return { start: at, end: at + words.length, status, isExample };
  };
  const statement: Statement = {
    id: 'd-1',
    sectionId: 'd-s1',
    kind: 'problem',
    order: 1,
    marker: '',
    start,
    end: text.length,
    title: { start, end: start + title.length },
    status,
    statusCue: null,
    manifestations: [...faults.map((words) => clause(words, false)), ...examples.map((words) => clause(words, true))],
    ruleId: 'item',
  };
  const coder = compileCoder(TAXONOMY, new Map(), model);
  return codeProblem(statement, fold(text), coder);
}

/** Knows one gram, which speaks for a category. */
function modelOf(gram: string, code: string): LinearModel {
  const codes = [...TAXONOMY.categories.map((category) => category.code), 'uncategorised'];
  const weights = new Float32Array(codes.length * 2);
  weights[codes.length + codes.indexOf(code)] = 9;
  return { codes, grams: new Map([[gramCode(gram), 1]]), weights };
}

describe('codeProblem', () => {
  it('says of each category which words of the source speak for it, and where they stand', () => {
    const text = '一是学习不深。下去调研少，驻点调研少。';
    const codings = code({ text, title: '学习不深。', faults: ['下去调研少', '驻点调研少'] });
    expect(codings).toMatchObject([
      { category: 'theory.depth', isPrimary: true, ruleId: 'term:学习不深', matchedText: '学习不深' },
      { category: 'style.masses', isPrimary: false, ruleId: 'term:调研少', matchedText: '调研少' },
    ]);
    expect(codings.map(({ match }) => text.slice(match?.start, match?.end))).toEqual(['学习不深', '调研少']);
  });

  it('finds words that a line break or blanks tear apart, and places them in the source as it stands', () => {
    const text = '学习\n　　不深。';
    const [coding] = code({ text, title: text });
    expect(coding).toMatchObject({ category: 'theory.depth', matchedText: '学习不深' });
    expect(text.slice(coding?.match?.start, coding?.match?.end)).toBe('学习\n　　不深');
  });

  it('does not look in front of the title, where only the number stands', () => {
    const text = '调研少：学习不深。';
    expect(code({ text, title: '学习不深。' }).map((coding) => coding.category)).toEqual(['theory.depth']);
  });

  it('takes an example for less than the fault it stands for', () => {
    const text = '有差距。走过场。比如调研少。';
    const codings = code({ text, title: '有差距。', faults: ['走过场'], examples: ['比如调研少'] });
    expect(codings.map((coding) => coding.category)).toEqual(['style.formalism']);
  });

  it('carries the status of the problem, so that cured faults can be left out of counts', () => {
    expect(code({ text: '学习不深。', title: '学习不深。', status: 'resolved' })[0]?.status).toBe('resolved');
  });

  it('gives a problem that nothing speaks for as uncategorised, with no words', () => {
    expect(code({ text: '档案不全。', title: '档案不全。' })).toEqual([
      {
        statementId: 'd-1',
        category: 'uncategorised',
        isPrimary: true,
        score: 0,
        ruleId: 'none',
        matchedText: '',
        match: null,
        status: 'present',
        coder: 'jingjian',
      },
    ]);
  });

  it('says so where the model decided, with the characters that spoke for it and no place', () => {
    const [coding] = code({ text: '浮皮潦草。', title: '浮皮潦草。' }, modelOf('浮', 'style.formalism'));
    expect(coding).toMatchObject({ category: 'style.formalism', ruleId: 'model', matchedText: '浮', match: null });
  });

  it('shows no characters for a problem that the model puts outside all categories', () => {
    const [coding] = code({ text: '档案不全。', title: '档案不全。' }, modelOf('档', 'uncategorised'));
    expect(coding).toMatchObject({ category: 'uncategorised', ruleId: 'none', matchedText: '' });
  });

  it('rounds scores to three decimals, so that tables read well', () => {
    for (const { score } of code({ text: '学习不深。', title: '学习不深。' }, modelOf('学', 'style.masses'))) {
      expect(score).toBe(Number(score.toFixed(3)));
    }
  });
});
