import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role, type Section } from '../../src/model/section.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { createSegmenter, SEGMENTERS } from '../../src/segmenter/create-segmenter.ts';
import { WordCounter } from '../../src/words/word-counter.ts';

/** Cuts runs of letters into pairs of characters, never inside of one. */
const segmenter: Segmenter = {
  name: 'test',
  cut: (text) => text.match(/..?/gsu) ?? [],
  partOfSpeech: () => 'x',
};

function section(role: Role, start: number, end: number): Section {
  return {
    id: `s${start}`,
    parentId: null,
    order: start,
    level: 1,
    form: 'passage',
    marker: null,
    heading: '',
    headingSpan: { start, end: start },
    role,
    roleSource: 'test',
    paragraphs: [{ start, end }],
    rows: [],
    start,
    end,
  };
}

/** Puts the parts one behind the other, each a section of its role. */
function document(parts: readonly (readonly [Role, string])[]): { text: string; sections: Section[] } {
  let text = '';
  const sections = parts.map(([role, part]) => {
    text += part;
    return section(role, text.length - part.length, text.length);
  });
  return { text, sections };
}

function count(...parts: readonly (readonly [Role, string])[]) {
  const { text, sections } = document(parts);
  const { words, tokens } = new WordCounter(segmenter).count(text, sections);
  return { words: words.map((each) => `${each.role} ${each.word} ${each.count}`), tokens };
}

describe('WordCounter', () => {
  it('counts the words of all sections of a role together', () => {
    const { words } = count(['problems', '学习不够'], ['causes', '学习'], ['problems', '学习，学习']);
    expect(words).toEqual(['problems 学习 3', 'problems 不够 1', 'causes 学习 1']);
  });

  it('puts roles in their fixed order and words in the order of the text', () => {
    const { words } = count(['other', '附件'], ['measures', '乙，甲，乙'], ['background', '概况']);
    expect(words).toEqual(['background 概况 1', 'measures 乙 2', 'measures 甲 1', 'other 附件 1']);
  });

  it('takes each sign and each figure for a token, but for no word', () => {
    const { words, tokens } = count(['problems', '学习，3.5%、1,200；①——2023']);
    expect(words).toEqual(['problems 学习 1']);
    expect(tokens).toBe(10);
  });

  it('keeps figures and Latin letters that make a word together', () => {
    const whole: Segmenter = { ...segmenter, cut: (run) => [run] };
    const { text, sections } = document([['problems', 'B超、5G、app2，2023年']]);
    const { words } = new WordCounter(whole).count(text, sections);
    expect(words.map(({ word }) => word)).toEqual(['B超', '5G', 'app2', '年']);
  });

  it('does not count blanks of any kind, and joins no word over one', () => {
    expect(count(['problems', '\u3000\u3000学习 \t不\r\n够\u00a0'])).toEqual({
      words: ['problems 学习 1', 'problems 不 1', 'problems 够 1'],
      tokens: 3,
    });
  });

  it('joins no word over the border of two sections', () => {
    expect(count(['problems', '学'], ['problems', '习']).words).toEqual(['problems 学 1', 'problems 习 1']);
  });

  it('counts a word of characters outside the Basic Multilingual Plane', () => {
    expect(count(['problems', '𠮷，𠮷']).words).toEqual(['problems 𠮷 2']);
  });

  it('counts nothing where there is no section', () => {
    expect(new WordCounter(segmenter).count('学习', [])).toEqual({ words: [], tokens: 0 });
  });

  it('starts anew with each document, whatever it remembers of those before', () => {
    const counter = new WordCounter(segmenter);
    const { text, sections } = document([['problems', '学习不够，学习']]);
    const first = counter.count(text, sections);
    counter.count('学习不够', [section('causes', 0, 4)]);
    expect(counter.count(text, sections)).toEqual(first);
  });

  it('hands the segmenter all letters in order, and never a run twice', () => {
    const seen: string[] = [];
    const recording: Segmenter = { ...segmenter, cut: (run) => [...(seen.push(run) > 0 ? segmenter.cut(run) : [])] };
    const { text, sections } = document([['problems', '学习不够，12项；学习不够']]);
    new WordCounter(recording).count(text, sections);
    expect(seen).toEqual(['学习不够', '项']);
  });

  it('loses no letter and tells each word of a role once, whatever the text is', () => {
    const characters = fc.constantFrom(...'学习不够a1.%|，（\n \u3000𠮷');
    const part = fc.tuple(fc.constantFrom(...ROLES), fc.string({ unit: characters, maxLength: 20 }));
    const letters = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { text, sections } = document(parts);
        const { words, tokens } = new WordCounter(segmenter).count(text, sections);
        const counted = words.reduce((total, each) => total + each.count, 0);
        expect(words.reduce((total, each) => total + letters(each.word) * each.count, 0)).toBe(letters(text));
        expect(counted).toBeLessThanOrEqual(tokens);
        expect(new Set(words.map(({ role, word }) => `${role} ${word}`)).size).toBe(words.length);
      }),
    );
  });
});

describe.each(SEGMENTERS)('counted with %s', (name) => {
  const { words } = loadDictionaries('dictionaries');
  const { segmenter: real } = createSegmenter(words, name);
  const counter = new WordCounter(real);

  it('every word of words.txt is counted as one word, inside a sentence and beside signs and figures', () => {
    const isCounted = (text: string, word: string) =>
      counter.count(text, [section('problems', 0, text.length)]).words.some((each) => each.word === word);
    const lost = words.filter(
      ({ word }) => !isCounted(`关于${word}的情况`, word) || !isCounted(`“${word}”，12次`, word),
    );
    expect(lost.map(({ word }) => word)).toEqual([]);
  });
});
