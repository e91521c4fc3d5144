import { describe, expect, it } from 'vitest';
import { checkDocumentTypes } from '../../src/lint/check-document-types.ts';
import { checkSetPhrases } from '../../src/lint/check-set-phrases.ts';
import { checkStatuses } from '../../src/lint/check-status.ts';
import { checkWords } from '../../src/lint/check-words.ts';
import { readText } from '../../src/lint/read-text.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { createSegmenter } from '../../src/segmenter/create-segmenter.ts';
import { context, wordsOf } from '../support/read-text.ts';

describe('readText', () => {
  it('takes the first sentence as the title and the clauses that name a fault as manifestations', () => {
    const text = '学习不够深入。平时读得少，每月按时参加。';
    const { statement } = readText(text, context);
    expect(wordsOf(text, statement.title)).toBe('学习不够深入。');
    expect(statement.manifestations.map((each) => wordsOf(text, each))).toEqual(['学习不够深入', '平时读得少']);
    expect(statement.status).toBe('present');
  });
});

describe('checkStatuses', () => {
  const rules = loadDictionaries('dictionaries').context.rules.filter(({ id }) => id === 'resolved.cured');
  const withExamples = (yes: readonly string[], no: readonly string[]) =>
    checkStatuses(
      rules.map((rule) => ({ ...rule, examples: { yes, no } })),
      context,
    ).findings;

  it('takes an example that reads as having the status', () => {
    expect(withExamples(['会议记录缺项问题已全部整改到位'], ['会议记录不够规范'])).toEqual([]);
  });

  it('finds an example that stands, and shows the words that cure what must stand', () => {
    const findings = withExamples(['会议记录不够规范'], ['会议记录缺项问题已全部整改到位']);
    expect(findings.map(({ check, got }) => [check, got.split(' “')[0]])).toEqual([
      ['status.taken', 'present'],
      ['status.refused', 'resolved ← resolved.cured'],
    ]);
  });
});

describe('checkWords', () => {
  it('finds a word that the segmenter cuts apart and shows the pieces', () => {
    const segmenter: Segmenter = { name: 'test', partOfSpeech: () => 'n', cut: (text) => [...text] };
    const { findings } = checkWords([{ word: '三会一课', tag: 'n' }], segmenter);
    expect(findings).toEqual([
      {
        ...{ check: 'word.cut', place: { file: 'words.txt', path: [0] }, subject: '三会一课', example: '三会一课' },
        ...{ expected: '三会一课', got: '三 / 会 / 一 / 课' },
      },
    ]);
  });

  it('finds a word that is whole alone and not in a sentence', () => {
    const segmenter: Segmenter = {
      ...{ name: 'test', partOfSpeech: () => 'n' },
      cut: (text) => (text === '两个维护' ? [text] : [...text]),
    };
    expect(checkWords([{ word: '两个维护', tag: 'n' }], segmenter).findings.map(({ check }) => check)).toEqual([
      'word.cut-in-text',
    ]);
  });

  it('is content with a word that the segmenter was given', () => {
    const words = [{ word: '三会一课', tag: 'n' }];
    expect(checkWords(words, createSegmenter(words).segmenter)).toEqual({ tried: 1, findings: [] });
  });
});

describe('checkSetPhrases', () => {
  it('lets every phrase find its own wordings', () => {
    const phrases = ['以(习近平|)*思想为指导', '围绕中心，服务大局'].map((text) => ({ text, from: null, to: null }));
    expect(checkSetPhrases(phrases, new Map())).toEqual({ tried: 2, findings: [] });
  });
});

describe('checkDocumentTypes', () => {
  it('finds titles that show another type', () => {
    const rules = [
      { type: '总结', words: ['总结'], none: [], examples: { yes: ['工作总结', '工作报告'], no: ['学习总结'] } },
    ];
    const { tried, findings } = checkDocumentTypes(rules, (title) => (title.includes('总结') ? '总结' : '其他'));
    expect(tried).toBe(3);
    expect(findings.map(({ check, example, got }) => [check, example, got])).toEqual([
      ['document-type.taken', '工作报告', '其他'],
      ['document-type.refused', '学习总结', '总结'],
    ]);
  });
});
