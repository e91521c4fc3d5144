import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { DomainWord } from '../../src/model/dictionaries.ts';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { createNodeRsSegmenter } from '../../src/segmenter/node-rs-segmenter.ts';
import { createNodejiebaSegmenter } from '../../src/segmenter/nodejieba-segmenter.ts';

/** Signs, digits, Latin letters and a character outside the Basic Multilingual Plane inside a word. */
const ODD_WORDS = ['5+2', '白+黑', '党建+', 'B超室', '1+N', 'C++', '#标签', '𠮷野社区', '三会一课一日'].map(
  (word): DomainWord => ({ word, tag: 'nz' }),
);
const WORDS = [...loadDictionaries('dictionaries').words, ...ODD_WORDS];

/** Where nodejieba's segmenter puts its dictionary for the time of loading. */
const scratch = mkdtempSync(join(tmpdir(), 'segmenter-test-'));
for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, scratch);
const nodejieba = createNodejiebaSegmenter(WORDS);
const leftBehind = readdirSync(scratch);
vi.unstubAllEnvs();
const nodeRs = createNodeRsSegmenter(WORDS);

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const SEGMENTERS: readonly [string, Segmenter][] = [
  ['nodejieba', nodejieba],
  ['@node-rs/jieba', nodeRs],
];

const anyText = fc.string({
  unit: fc.oneof(
    {
      arbitrary: fc.constantFrom(
        ...'党支部的学习不够深入，。、“”（）一二12.5%aB-+ \u3000\t\n\u0000',
        '𠮷',
        '😀',
        '三会一课',
      ),
      weight: 5,
    },
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe.each(SEGMENTERS)('the segmenter on %s', (packageName, segmenter) => {
  it('is named by its package and version', () => {
    expect(segmenter.name).toMatch(new RegExp(`^${packageName} \\d+\\.\\d+\\.\\d+`, 'u'));
  });

  it('keeps every word of the dictionary whole inside a sentence', () => {
    const broken = WORDS.map(({ word }) => [word, segmenter.cut(`关于${word}的情况`)] as const).filter(
      ([word, tokens]) => !tokens.includes(word),
    );
    expect(broken.map(([word, tokens]) => `${word}: ${tokens.join('/')}`)).toEqual([]);
  });

  it('keeps every word of the dictionary whole where it stands alone', () => {
    expect(WORDS.filter(({ word }) => segmenter.cut(word).length !== 1).map(({ word }) => word)).toEqual([]);
  });

  it('tags each word as the dictionary does, also where its own dictionary has it', () => {
    const other = WORDS.filter(({ word, tag }) => segmenter.partOfSpeech(word) !== tag);
    expect(other.map(({ word, tag }) => `${word}: ${tag}, not ${segmenter.partOfSpeech(word)}`)).toEqual([]);
  });

  it('tags other words by its own dictionary', () => {
    expect([segmenter.partOfSpeech('研究'), segmenter.partOfSpeech('苹果')]).toEqual(['vn', 'n']);
    expect(segmenter.partOfSpeech('')).toBe('x');
  });

  it('gives tokens that, joined, are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(segmenter.cut(text).join('')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('never cuts a surrogate pair in two', () => {
    const tokens = segmenter.cut('𠮷野社区的𠮷姓居民😀说👨‍👩‍👧');
    expect(tokens.join('')).toBe('𠮷野社区的𠮷姓居民😀说👨‍👩‍👧');
    expect(tokens.filter((token) => /\p{Surrogate}/u.test(token))).toEqual([]);
    expect(tokens).toContain('𠮷野社区');
  });

  it('keeps figures and Latin words together', () => {
    expect(segmenter.cut('2023年完成3.5亿元，使用APP')).toEqual(expect.arrayContaining(['2023', '3.5', 'APP']));
  });

  it('finds new words that no dictionary has', () => {
    expect(segmenter.cut('他来到了网易杭研大厦')).toContain('杭研');
  });

  it('gives no token for an empty text', () => {
    expect(segmenter.cut('')).toEqual([]);
  });

  it('cuts the same text the same way again', () => {
    const text = '党支部书记抓学习不够深入，“三会一课”记录缺项';
    const first = segmenter.cut(text);
    segmenter.cut('别的话');
    expect(segmenter.cut(text)).toEqual(first);
  });
});

describe('createNodejiebaSegmenter', () => {
  it('leaves no file behind', () => {
    expect(leftBehind).toEqual([]);
  });
});

describe('createNodeRsSegmenter', () => {
  it('cuts a domain word in pieces where it was not told of it', () => {
    const untold = createNodeRsSegmenter([]);
    expect(untold.cut('关于三会一课的情况')).not.toContain('三会一课');
  });
});
