import { expect, it } from 'vitest';
import { compileSetPhrases } from '../../src/recurrence/compile-set-phrases.ts';
import { setPhraseSpans } from '../../src/recurrence/set-phrase-spans.ts';
import { analyzed } from './analyzed-text.ts';

it('Set phrases stand at their places in the text of each document, over line breaks and in patterns', () => {
  const setPhrases = compileSetPhrases({
    setPhrases: ['久久为功', '提高*站位'].map((text) => ({ text, from: null, to: null })),
    sets: new Map(),
  });
  const text = '一、整改措施\n（一）提高政治站位，久久\n为功抓好学习。\n';
  const first = analyzed(text, { unit: '枫溪镇', year: 2022 });
  const second = analyzed('没有套话。', { unit: '枫溪镇', year: 2023 });
  const spans = setPhraseSpans([first, second], setPhrases);
  const words = spans.get(first.document.id)?.map(({ start, end }) => text.slice(start, end));
  expect(words?.toSorted()).toEqual(['久久\n为功', '提高政治站位'].toSorted());
  expect(spans.get(second.document.id)).toEqual([]);
});
