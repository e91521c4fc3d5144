import { describe, expect, it } from 'vitest';
import { modelCodes, modelText, trainingExamples } from '../../../src/tag/model/training-examples.ts';
import { taxonomyOf } from '../taxonomy-builder.ts';

const TAXONOMY = taxonomyOf(
  {
    theory: {
      categories: {
        depth: {
          positive: ['学得浅', '学得散', '学得慢'],
          negative: [{ text: '念文件', is: 'theory.form' }],
          rules: [{ name: 'r', any: ['浅'], yes: ['浅尝辄止'] }],
        },
        form: { positive: ['形式单一'] },
      },
    },
  },
  ['档案不全', '消防不严'],
);

function taught(): string[] {
  return trainingExamples(TAXONOMY).map(({ code, text }) => `${code} ${text.title}${text.body}`);
}

describe('trainingExamples', () => {
  it('teaches positive examples and what rules take under the code of their category', () => {
    expect(taught()).toEqual(expect.arrayContaining(['theory.depth 学得浅', 'theory.depth 浅尝辄止']));
  });

  it('teaches a negative example under the code that is right instead', () => {
    expect(taught()).toContain('theory.form 念文件');
  });

  it('teaches the problems of no category as such', () => {
    expect(taught()).toEqual(expect.arrayContaining(['uncategorised 档案不全', 'uncategorised 消防不严']));
  });

  it('lets the categories take turns, since training is sensitive to long runs of one code', () => {
    expect(taught().slice(0, 3)).toEqual(['theory.depth 学得浅', 'theory.form 形式单一', 'uncategorised 档案不全']);
  });

  it('teaches each example once', () => {
    expect(taught()).toHaveLength(8);
  });

  it('teaches nothing where there is nothing to teach', () => {
    expect(trainingExamples(taxonomyOf({ a: { categories: { b: {} } } }))).toEqual([]);
  });
});

describe('modelCodes', () => {
  it('are the categories in the order of the dictionary, and uncategorised', () => {
    expect(modelCodes(TAXONOMY)).toEqual(['theory.depth', 'theory.form', 'uncategorised']);
  });
});

describe('modelText', () => {
  it('takes the first sentence as the title', () => {
    expect(modelText('学习不深。只看标题。')).toEqual({ title: '学习不深。', body: '只看标题。' });
    expect(modelText('学习不深：只看标题。')).toEqual({ title: '学习不深：', body: '只看标题。' });
  });

  it('takes an example of one sentence as a title without a body', () => {
    expect(modelText('学习不深')).toEqual({ title: '学习不深', body: '' });
    expect(modelText('')).toEqual({ title: '', body: '' });
  });

  it('folds the words as those of a document are', () => {
    expect(modelText('ＡＰＰ打卡')).toEqual({ title: 'app打卡', body: '' });
  });
});
