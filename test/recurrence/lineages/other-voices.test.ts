import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { OWN_DICTIONARIES } from '../../../src/commands/shared-options.ts';
import { compileSetPhrases } from '../../../src/recurrence/compile-set-phrases.ts';
import { findLineages } from '../../../src/recurrence/lineages/find-lineages.ts';
import { loadTools } from '../../../src/run/tools.ts';
import { analyzedFolder } from './analyzed-folder.ts';
import { readLineageLabels } from './lineage-labels.ts';
import { type LineageScore, scoreLineages } from './score-lineages.ts';

/** See the README.md of each folder; floors guard against losses only. */
const SETS = [
  {
    folder: 'test/held-out-formal',
    documents: 12,
    labelled: [3, 8, 21],
    reworded: 0.55,
    precision: 0.9,
    friends: { all: 12, most: 1 },
    lineages: { all: 28, verdicts: 0.8 },
    claims: { all: 10, right: 10, wrong: 0 },
    answers: { all: 10, right: 10, wrong: 0 },
    whole: { verdicts: 0, cured: 0 },
  },
  {
    folder: 'test/held-out-unseen',
    documents: 6,
    labelled: [0, 2, 12],
    reworded: 0.5,
    precision: 0.9,
    friends: { all: 7, most: 0 },
    lineages: { all: 14, verdicts: 0.8 },
    claims: { all: 4, right: 3, wrong: 0 },
    answers: { all: 6, right: 6, wrong: 0 },
    whole: { verdicts: 0, cured: 0 },
  },
  {
    folder: 'test/held-out-objects',
    documents: 24,
    labelled: [20, 30, 38],
    reworded: 0.6,
    precision: 0.8,
    friends: { all: 36, most: 5 },
    lineages: { all: 75, verdicts: 0.8 },
    claims: { all: 57, right: 53, wrong: 2 },
    answers: { all: 34, right: 27, wrong: 6 },
    whole: { verdicts: 1, cured: 1 },
  },
];

describe.each(SETS)('on the units of $folder the program', (set) => {
  let score: LineageScore;
  let documents: number;

  beforeAll(async () => {
    const tools = loadTools(OWN_DICTIONARIES);
    const analyses = await analyzedFolder(set.folder, tools);
    documents = analyses.length;
    const found = findLineages(analyses, {
      setPhrases: compileSetPhrases(tools.dictionaries),
      dictionaries: tools.dictionaries,
    });
    const labels = JSON.parse(readFileSync(`${set.folder}/lineages.json`, 'utf8'));
    score = scoreLineages(analyses, found, readLineageLabels([labels]));
  });

  it('reads every document and extracts every labelled problem', () => {
    expect([documents, score.missing]).toEqual([set.documents, 0]);
    expect(score.changes.map(({ labelled }) => labelled)).toEqual(set.labelled);
  });

  it('links all problems that stand again in the same words or nearly', () => {
    const [verbatim, edited] = score.changes;
    expect([verbatim?.found, edited?.found]).toEqual(set.labelled.slice(0, 2));
  });

  it(`links of those in other words at least ${set.reworded}, ${set.precision} of such links being right`, () => {
    const reworded = score.changes[2];
    if (reworded === undefined) throw new Error('no reworded links are counted');
    expect(reworded.found / reworded.labelled).toBeGreaterThanOrEqual(set.reworded);
    expect(reworded.linked.right / reworded.linked.all).toBeGreaterThanOrEqual(set.precision);
  });

  it(`links of ${set.friends.all} pairs that only look alike no more than ${set.friends.most}`, () => {
    expect(score.falseFriends.all).toBe(set.friends.all);
    expect(score.falseFriends.linked).toBeLessThanOrEqual(set.friends.most);
  });

  it(`says what became of the problems, of those linked whole with ${set.whole.verdicts} mistakes at most`, () => {
    const { lineages: all, whole } = score;
    expect(all.all).toBe(set.lineages.all);
    expect(all.verdict / all.all).toBeGreaterThanOrEqual(set.lineages.verdicts);
    expect(whole.all - whole.verdict).toBeLessThanOrEqual(set.whole.verdicts);
    expect(whole.all - whole.cured).toBeLessThanOrEqual(set.whole.cured);
  });

  it('finds the problem that claims and measures of a last plan speak of', () => {
    const { claims, answers } = score;
    expect(claims.right).toBeGreaterThanOrEqual(set.claims.right);
    expect(claims.all).toBe(set.claims.all);
    expect(claims.wrong).toBeLessThanOrEqual(set.claims.wrong);
    expect(answers.right).toBeGreaterThanOrEqual(set.answers.right);
    expect(answers.all).toBe(set.answers.all);
    expect(answers.wrong).toBeLessThanOrEqual(set.answers.wrong);
  });
});
