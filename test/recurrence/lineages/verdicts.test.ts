import { describe, expect, it } from 'vitest';
import {
  ARCHIVES,
  BRIBES,
  BRIBES_MEASURE,
  found,
  lineageOf,
  MEETINGS,
  PATROL,
  PATROL_MEASURE,
  PATROL_REWORDED,
  STUDY,
  STUDY_EDITED,
  STUDY_MEASURE,
  unitThrough,
} from './unit-documents.ts';

const OTHERS = [BRIBES, ARCHIVES];

describe('a problem of a unit', () => {
  it('is new where only the last year states it', () => {
    const result = found(unitThrough([{ problems: OTHERS }, { problems: [STUDY, ...OTHERS] }]));
    expect(lineageOf('理论学习', result)).toMatchObject({ verdict: 'new', firstYear: 2021, yearsPossible: 1 });
  });

  it('is resolved where the last year states it no more', () => {
    const result = found(unitThrough([{ problems: [STUDY, ...OTHERS] }, { problems: OTHERS }]));
    expect(lineageOf('理论学习', result)).toMatchObject({ verdict: 'resolved', lastYear: 2020, yearsPossible: 2 });
  });

  it('relapsed where a year between has it not, whether or not it stands in the last year', () => {
    const years = [{ problems: [STUDY, ...OTHERS] }, { problems: OTHERS }, { problems: [STUDY_EDITED, ...OTHERS] }];
    const relapsed = { verdict: 'relapsed', yearsPresent: 2, yearsPossible: 3 };
    expect(lineageOf('理论学习', found(unitThrough(years)))).toMatchObject(relapsed);
    const result = found(unitThrough([...years, { problems: OTHERS }]));
    expect(lineageOf('理论学习', result)).toMatchObject({ ...relapsed, yearsPossible: 4 });
  });

  it('has not relapsed where the year between has no document', () => {
    const years = [{ problems: [STUDY, ...OTHERS] }, null, { problems: [STUDY, ...OTHERS] }];
    expect(lineageOf('理论学习', found(unitThrough(years)))).toMatchObject({ verdict: 'changed', yearsPossible: 2 });
  });

  it('has not relapsed where the document of the year between states no problem at all', () => {
    const years = [{ problems: [STUDY, ...OTHERS] }, { measures: [STUDY_MEASURE] }, { problems: [STUDY, ...OTHERS] }];
    expect(lineageOf('理论学习', found(unitThrough(years)))).toMatchObject({ yearsPossible: 2, yearsPresent: 2 });
  });

  it('stands still where its words stand again and the measures beside it are copied', () => {
    const years = [
      { problems: [STUDY, ...OTHERS], measures: [STUDY_MEASURE, BRIBES_MEASURE] },
      {
        problems: [STUDY_EDITED, ...OTHERS],
        measures: [STUDY_MEASURE, '补齐退耕还林档案。请两名退休职工逐村核对小班图卡。'],
      },
    ];
    const lineage = lineageOf('理论学习', found(unitThrough(years)));
    expect(lineage).toMatchObject({ verdict: 'standstill', planSimilarity: 1 });
  });

  it('has changed where its words stand again and the measures beside it are new to the unit', () => {
    const measure = '换一种法子学理论。林场职工自己出题，班子成员轮流上台讲一篇原文，讲不透的下月补讲。';
    const years = [
      { problems: [STUDY, ...OTHERS], measures: [STUDY_MEASURE, BRIBES_MEASURE] },
      { problems: [STUDY, ...OTHERS], measures: [measure, BRIBES_MEASURE] },
    ];
    const lineage = lineageOf('理论学习', found(unitThrough(years)));
    expect(lineage.verdict).toBe('changed');
    expect(lineage.planSimilarity).toBeLessThan(0.2);
  });

  it('has changed where it stands in other words, be the measures copied', () => {
    const years = [
      { problems: [STUDY, PATROL, BRIBES], measures: [STUDY_MEASURE, PATROL_MEASURE] },
      { problems: [STUDY, PATROL_REWORDED, BRIBES], measures: [STUDY_MEASURE, PATROL_MEASURE] },
    ];
    const result = found(unitThrough(years));
    expect(lineageOf('山上没有人', result)).toMatchObject({ verdict: 'changed', yearsPresent: 2, planSimilarity: 1 });
    expect(result.links.find(({ change }) => change === 'reworded')?.similarity).toBeLessThan(0.2);
  });

  it('is not the same as another of the same year, however many there are', () => {
    const problems = [STUDY, PATROL, BRIBES, ARCHIVES, MEETINGS];
    const { lineages, links } = found(unitThrough([{ problems }, { problems: problems.toReversed() }]));
    expect(lineages).toHaveLength(problems.length);
    expect(links.map(({ similarity }) => similarity)).toEqual(problems.map(() => 1));
  });
});

describe('the figures of a lineage', () => {
  it('are those of its links, and empty without one', () => {
    const years = [STUDY, STUDY, STUDY_EDITED].map((study) => ({ problems: [study, ...OTHERS] }));
    const result = found(unitThrough(years));
    const lineage = lineageOf('理论学习', result);
    const links = result.links.filter(({ lineageId }) => lineageId === lineage.id);
    expect(links.map(({ change }) => change)).toEqual(['verbatim', 'edited']);
    expect(lineage.minSimilarity).toBe(links[1]?.similarity);
    expect(lineage.meanSimilarity).toBeCloseTo((1 + (links[1]?.similarity ?? 0)) / 2);
    expect(lineage.novelty).toBe(links[1]?.novelty);
    const alone = lineageOf('理论学习', found(unitThrough([{ problems: [STUDY] }])));
    expect(alone).toMatchObject({ meanSimilarity: null, minSimilarity: null, novelty: null, planSimilarity: null });
  });

  it('keep its id when a year is added', () => {
    const years = [{ problems: [STUDY, ...OTHERS] }, { problems: [STUDY, ...OTHERS] }];
    const before = lineageOf('理论学习', found(unitThrough(years))).id;
    expect(lineageOf('理论学习', found(unitThrough([...years, ...years]))).id).toBe(before);
  });
});
