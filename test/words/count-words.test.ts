import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role, type Section } from '../../src/model/section.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { countWords } from '../../src/words/count-words.ts';

/** Cuts before and behind each `|`, which is a token like any other sign. */
const segmenter: Segmenter = {
  name: 'test',
  cut: (text) => text.split(/(\|)/u).filter((token) => token !== ''),
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
  const { words, tokens } = countWords(text, sections, segmenter);
  return { words: words.map((each) => `${each.role} ${each.word} ${each.count}`), tokens };
}

describe('countWords', () => {
  it('counts the words of all sections of a role together', () => {
    const { words } = count(['problems', '学习|不够'], ['causes', '学习'], ['problems', '学习|学习']);
    expect(words).toEqual(['problems 学习 3', 'problems 不够 1', 'causes 学习 1']);
  });

  it('puts roles in their fixed order and words in the order of the text', () => {
    const { words } = count(['other', '附件'], ['measures', '乙|甲|乙'], ['background', '概况']);
    expect(words).toEqual(['background 概况 1', 'measures 乙 2', 'measures 甲 1', 'other 附件 1']);
  });

  it('takes signs and bare figures for tokens, but for no words', () => {
    const { words, tokens } = count(['problems', '学习|，|2023|3.5%|——|①']);
    expect(words).toEqual(['problems 学习 1']);
    expect(tokens).toBe(11);
  });

  it('takes figures with letters and Latin letters for words', () => {
    expect(count(['problems', 'B超|2023年|app|5G']).words).toEqual([
      'problems B超 1',
      'problems 2023年 1',
      'problems app 1',
      'problems 5G 1',
    ]);
  });

  it('does not count blanks, however many the segmenter joins to one token', () => {
    expect(count(['problems', '\u3000\u3000|学习| |\t|不够|\r']).tokens).toBe(7);
  });

  it('counts a word of several characters outside the Basic Multilingual Plane', () => {
    expect(count(['problems', '𠮷|😀|𠮷']).words).toEqual(['problems 𠮷 2']);
  });

  it('hands the segmenter one line at a time, never an empty one', () => {
    const lines: string[] = [];
    const recording: Segmenter = {
      ...segmenter,
      cut: (line) => {
        lines.push(line);
        return [line];
      },
    };
    const { text, sections } = document([
      ['problems', '学习\n\n不够\n'],
      ['causes', '\n原因'],
    ]);
    expect(countWords(text, sections, recording).tokens).toBe(3);
    expect(lines).toEqual(['学习', '不够', '原因']);
  });

  it('counts nothing where there is no section', () => {
    expect(countWords('学习', [], segmenter)).toEqual({ words: [], tokens: 0 });
  });

  it('counts each token once, whatever the roles of the sections are', () => {
    const part = fc.tuple(
      fc.constantFrom(...ROLES),
      fc.string({ unit: fc.constantFrom(...'学习a1|，\n '), maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { text, sections } = document(parts);
        const { words, tokens } = countWords(text, sections, segmenter);
        const all = parts.flatMap(([, each]) => each.split('\n').flatMap((line) => [...segmenter.cut(line)]));
        expect(tokens).toBe(all.filter((token) => token.trim() !== '').length);
        const counted = words.reduce((total, word) => total + word.count, 0);
        expect(counted).toBe(all.filter((token) => /\p{L}/u.test(token)).length);
        expect(new Set(words.map(({ role, word }) => `${role} ${word}`)).size).toBe(words.length);
      }),
    );
  });
});
