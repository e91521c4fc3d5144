import { describe, expect, it } from 'vitest';
import type { Segmenter } from '../../src/model/segmenter.ts';
import { mostDistinct, withoutFragments } from '../../src/suggest/distinct-candidates.ts';
import { candidatesIn, gatherCandidates } from '../../src/suggest/gather-candidates.ts';
import { loadNatural } from '../../src/suggest/natural-parts.ts';
import { WordFilter } from '../../src/suggest/word-filter.ts';
import { wordRuns, wordsOfText } from '../../src/suggest/word-runs.ts';
import { type ProblemSketch, problemOf } from './problem-builder.ts';

/** Words are parted by `/` in the tests' texts, which are cut without it. */
const WORDS = ['档案', '移交', '滞后', '工程', '学习', '计划', '张三'];
const TAGS: Readonly<Record<string, string>> = { 滞后: 'v', 移交: 'vn', 张三: 'nr' };

const segmenter: Segmenter = {
  name: 'test',
  cut: (text) => text.match(new RegExp(`${WORDS.join('|')}|.`, 'gsu')) ?? [],
  partOfSpeech: (word) => TAGS[word] ?? 'n',
};
const { NGrams } = loadNatural();

function gather(...sketches: readonly ProblemSketch[]) {
  const problems = sketches.map((sketch) => {
    const problem = problemOf(sketch);
    return { problem, runs: wordRuns(problem, segmenter) };
  });
  return gatherCandidates(problems, NGrams, new WordFilter(new Set(['的']), segmenter));
}

describe('wordRuns', () => {
  it('parts words at signs, figures and Latin letters and keeps their places', () => {
    const text = '档案 移交，12学习ABC滞后';
    const runs = wordRuns(problemOf({ text }), segmenter);
    expect(runs.map((run) => run.map(({ word }) => word))).toEqual([['档案', '移交'], ['学习'], ['滞后']]);
    expect(runs.flat().map(({ start, end }) => text.slice(start, end))).toEqual(['档案', '移交', '学习', '滞后']);
  });

  it('sees only the title and the clauses that name the fault', () => {
    const problem = {
      ...problemOf({ text: '学习滞后。每年计划。档案移交滞后' }),
      parts: [
        { start: 0, end: 4 },
        { start: 10, end: 16 },
      ],
    };
    expect(wordRuns(problem, segmenter).map((run) => run.map(({ word }) => word).join(''))).toEqual([
      '学习滞后',
      '档案移交滞后',
    ]);
  });
});

describe('gatherCandidates', () => {
  it('finds the wordings that two problems have in common, with one place each', () => {
    const found = gather({ text: '档案移交滞后，档案移交滞后', path: 'a' }, { text: '工程档案移交滞后', path: 'b' });
    const whole = found.find(({ wording }) => wording === '档案移交滞后');
    expect(whole).toMatchObject({ words: ['档案', '移交', '滞后'], occurrences: 3 });
    expect(whole?.places.map(({ problem, start, end }) => [problem.path, start, end])).toEqual([
      ['a', 0, 6],
      ['b', 2, 8],
    ]);
  });

  it('takes nothing that stands in one problem only', () => {
    expect(gather({ text: '档案移交，档案移交' }, { text: '学习计划' })).toEqual([]);
  });

  it('takes no yearly copy of one unit where there are several units', () => {
    const copy = { text: '档案移交', unit: '甲' };
    expect(
      gather({ ...copy, path: '2022' }, { ...copy, path: '2023' }, { text: '学习', unit: '乙', path: 'b' }),
    ).toEqual([]);
    expect(gather({ ...copy, path: '2022' }, { ...copy, path: '2023' }).map(({ wording }) => wording)).toContain(
      '档案移交',
    );
  });

  it('takes no stop word at an end, no name, no single character', () => {
    const wordings = gather({ text: '张三的档案的计划甲' }, { text: '张三的档案的计划甲', path: 'b' }).map(
      ({ wording }) => wording,
    );
    expect(wordings).toEqual(['档案', '计划', '计划甲', '档案的计划', '档案的计划甲']);
  });
});

describe('candidatesIn', () => {
  it('finds each wanted wording of a text once', () => {
    const runs = wordsOfText('档案移交，档案移交滞后', segmenter);
    expect(candidatesIn(runs, new Set(['档案移交', '滞后', '学习']), NGrams)).toEqual(['档案移交', '滞后']);
  });
});

describe('withoutFragments', () => {
  it('drops what only ever stands inside one longer wording', () => {
    const found = gather(
      { text: '档案移交滞后' },
      { text: '工程档案移交滞后', path: 'b' },
      { text: '移交计划', path: 'c' },
    );
    expect(withoutFragments(found).map(({ wording }) => wording)).toEqual(['移交', '档案移交滞后']);
  });
});

describe('mostDistinct', () => {
  it('takes no wording that holds, or stands in, one that was taken', () => {
    const ranked = ['档案移交', '档案', '学习', '学习计划', '计划'].map((wording) => ({
      candidate: { wording, words: [wording], places: [], occurrences: 2 },
    }));
    expect(mostDistinct(ranked, 9).map(({ candidate }) => candidate.wording)).toEqual(['档案移交', '学习', '计划']);
    expect(mostDistinct(ranked, 1)).toHaveLength(1);
  });
});

describe('WordFilter', () => {
  const filter = new WordFilter(new Set(['还', '有', '的']), segmenter);

  it('reads two stop words that the segmenter leaves together as a stop word', () => {
    expect(filter.takes(['还有', '计划'])).toBe(false);
    expect(filter.takes(['学习', '计划'])).toBe(true);
  });

  it('wants a noun at the end of a subject', () => {
    expect(filter.namesSubject(['档案', '移交'])).toBe(true);
    expect(filter.namesSubject(['移交', '滞后'])).toBe(false);
    expect(filter.namesSubject(['包', '计划'])).toBe(false);
  });
});
