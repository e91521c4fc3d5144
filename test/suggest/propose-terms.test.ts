import { describe, expect, it } from 'vitest';
import { loadTools } from '../../src/run/tools.ts';
import type { CodedProblem } from '../../src/suggest/coded-problem.ts';
import { proposeTerms } from '../../src/suggest/propose-terms.ts';
import { problemOf } from './problem-builder.ts';

const { dictionaries, analyzer } = loadTools('dictionaries');
const tools = { ...analyzer, dictionaries };

/** Problems of several units: some that read like 联系群众 but are coded weakly, some of no category, some coded well. */
const PROBLEMS: readonly CodedProblem[] = [
  ...['甲', '乙', '丙'].map((unit) =>
    problemOf({
      ...{ text: '走访群众不够经常，群众家里的民情日记不够勤。', path: `${unit}/2023.txt`, unit },
      ...{ category: 'style.masses', ruleId: 'model', score: 0.4 },
    }),
  ),
  ...['甲', '乙'].map((unit) =>
    problemOf({ text: '涉密载体登记不全，保密柜钥匙多人共用。', path: `${unit}/2022.txt`, unit }),
  ),
  ...['甲', '乙', '丙'].map((unit) =>
    problemOf({
      ...{ text: '理论学习不够深入。', path: `${unit}/2021.txt`, unit },
      ...{ category: 'theory.depth', ruleId: 'term:学习*不够', score: 0.95 },
    }),
  ),
];

describe('proposeTerms', () => {
  const proposals = proposeTerms(PROBLEMS, tools, 10);
  const find = (part: string) => proposals.find(({ wording }) => wording.includes(part));

  it('proposes what weakly coded problems have in common, for the category that they read like', () => {
    expect(find('民情日记')).toMatchObject({
      problems: 3,
      documents: 3,
      elsewhere: 0,
      guess: { category: 'style.masses' },
    });
  });

  it('shows two places of different documents at which the wording stands', () => {
    const proposal = find('民情日记');
    const places = proposal?.places ?? [];
    expect(places.map(({ problem }) => problem.path)).toEqual(['甲/2023.txt', '乙/2023.txt']);
    expect(places.map(({ problem, start, end }) => problem.text.slice(start, end))).toEqual([
      proposal?.wording,
      proposal?.wording,
    ]);
  });

  it('names no category for what reads like the examples of none', () => {
    expect(find('保密柜')?.guess.category ?? find('涉密')?.guess.category).toBe('uncategorised');
  });

  it('tells wordings that name a fault from those that name a subject', () => {
    const kinds = new Map(proposals.map(({ wording, kind }) => [wording, kind]));
    expect(new Set(kinds.values())).toEqual(new Set(['term', 'topic']));
    for (const [wording, kind] of kinds)
      expect([wording, kind]).toEqual([wording, /不/u.test(wording) ? 'term' : 'topic']);
  });

  it('proposes nothing of problems that are coded well', () => {
    expect(proposals.filter(({ wording }) => /学习|深入/u.test(wording))).toEqual([]);
  });

  it('gives the same proposals for the same problems', () => {
    expect(proposeTerms(PROBLEMS, tools, 10)).toEqual(proposals);
  });

  it('gives no more than it is asked for, and half as many of no category', () => {
    expect(proposeTerms(PROBLEMS, tools, 1).length).toBeLessThanOrEqual(2);
  });

  it('has nothing to propose where all is coded well, or nothing was read', () => {
    expect(proposeTerms(PROBLEMS.slice(5), tools, 10)).toEqual([]);
    expect(proposeTerms([], tools, 10)).toEqual([]);
  });
});
