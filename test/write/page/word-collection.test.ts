import { describe, expect, it } from 'vitest';
import type { WordCount } from '../../../src/model/document-analysis.ts';
import { WordCollection } from '../../../src/write/page/word-collection.ts';

function collected(documents: readonly (readonly WordCount[])[]) {
  const collection = new WordCollection(new Set(['的']));
  for (const words of documents) collection.add({ words });
  return collection.columns();
}

const word = (text: string, count: number, role: WordCount['role'] = 'problems'): WordCount => ({
  role,
  word: text,
  count,
});

describe('the words of the page', () => {
  it('are those of problems and measures that stand in two documents, the most widespread first', () => {
    const { vocabulary } = collected([
      [word('学习', 3), word('调研', 1), word('孤例', 9), word('的', 5)],
      [word('调研', 2), word('学习', 1, 'measures'), word('的', 1)],
      [word('调研', 2), word('背景', 2, 'background')],
      [word('背景', 2, 'background')],
    ]);
    expect(vocabulary).toEqual(['调研', '学习']);
  });

  it('keep their counts, by document and role', () => {
    const { problems, measures } = collected([
      [word('学习', 3), word('调研', 1)],
      [word('调研', 2), word('学习', 1, 'measures')],
    ]);
    // 学习 and 调研 stand in two documents each: by the order of their signs, 学 before 调.
    expect(problems).toEqual([
      [0, 3, 1, 1],
      [1, 2],
    ]);
    expect(measures).toEqual([[], [0, 1]]);
  });

  it('count a document once, though a word stands in both of its parts', () => {
    expect(collected([[word('学习', 1), word('学习', 1, 'measures')]]).vocabulary).toEqual([]);
  });

  it('have the same vocabulary in whatever order the documents come', () => {
    const documents = [[word('学习', 3), word('调研', 1)], [word('调研', 2)], [word('学习', 1)]];
    expect(collected(documents.toReversed()).vocabulary).toEqual(collected(documents).vocabulary);
  });
});
