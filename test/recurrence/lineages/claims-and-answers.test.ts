import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/model/answer.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import {
  ARCHIVES,
  BRIBES,
  BRIBES_MEASURE,
  found,
  lineageOf,
  MEETINGS,
  PATROL,
  PATROL_MEASURE,
  STUDY,
  STUDY_MEASURE,
  unitThrough,
} from './unit-documents.ts';

const CLAIM = '护林员巡山不到位问题已整改。7名护林员全部配了定位终端，两个片区巡山次数达标，该问题已销号。';
const OTHERS = [BRIBES, ARCHIVES, STUDY];

describe('a claim that a problem was put right', () => {
  it('counts where the problem stands in its own year', () => {
    const years = [{ problems: [PATROL, ...OTHERS] }, { claims: [CLAIM], problems: [PATROL, ...OTHERS] }];
    const result = found(unitThrough(years));
    expect(lineageOf('护林员', result)).toMatchObject({ claimedCured: true });
    expect(lineageOf('护林员', result).claims).toHaveLength(1);
    expect(result.lineages.filter(({ claimedCured }) => claimedCured)).toHaveLength(1);
  });

  it('counts where the problem comes back later', () => {
    const years = [
      { problems: [PATROL, ...OTHERS] },
      { claims: [CLAIM], problems: OTHERS },
      { problems: [PATROL, ...OTHERS] },
    ];
    expect(lineageOf('护林员', found(unitThrough(years)))).toMatchObject({ verdict: 'relapsed', claimedCured: true });
  });

  it('is borne out where the problem never stands again', () => {
    const years = [{ problems: [PATROL, ...OTHERS] }, { claims: [CLAIM], problems: OTHERS }];
    const lineage = lineageOf('护林员', found(unitThrough(years)));
    expect(lineage).toMatchObject({ verdict: 'resolved', claimedCured: false });
    expect(lineage.claims).toHaveLength(1);
  });

  it('is no claim about a problem that is first stated later', () => {
    const years = [{ claims: [CLAIM], problems: OTHERS }, { problems: [PATROL, ...OTHERS] }];
    expect(lineageOf('护林员', found(unitThrough(years)))).toMatchObject({ claims: [], claimedCured: false });
  });

  it('speaks of no problem where it names none of them', () => {
    const claim = '办公楼电梯老化问题已整改。更换电梯2部，通过了质监部门检验，已投入使用。';
    const years = [{ problems: [PATROL, ...OTHERS] }, { claims: [claim], problems: [PATROL, ...OTHERS] }];
    expect(found(unitThrough(years)).lineages.flatMap(({ claims }) => claims)).toEqual([]);
  });
});

describe('the measures of a document', () => {
  const [analysis] = unitThrough([
    {
      problems: [STUDY, PATROL, BRIBES, MEETINGS],
      measures: [BRIBES_MEASURE, STUDY_MEASURE, PATROL_MEASURE, '推进数字化办公。年内上线公文流转系统。'],
    },
  ]) as [DocumentAnalysis];
  const { answers } = found([analysis]);

  it('answer the problems that they are about, in whatever order', () => {
    const pairs = answers.filter(({ problem, measure }) => problem !== null && measure !== null);
    expect(pairs.map((answer) => titlesOf(answer, analysis))).toEqual(
      expect.arrayContaining([
        ['理论学习不系统。', '抓实理论学习。'],
        ['护林员巡山不到位。', '管好护林员巡山。'],
        ['采伐审批廉洁风险高。', '把采伐审批权拆开。'],
      ]),
    );
    for (const { score } of pairs) expect(score).toBeGreaterThan(0);
  });

  it('and the problems that none answers and the measures that answer none are told too', () => {
    const alone = answers.filter(({ problem, measure }) => problem === null || measure === null);
    expect(alone.map((answer) => titlesOf(answer, analysis))).toEqual([
      ['支部生活松散。', null],
      [null, '推进数字化办公。'],
    ]);
    for (const { score } of alone) expect(score).toBe(0);
  });
});

function titlesOf({ problem, measure }: Answer, { document, statements }: DocumentAnalysis): (string | null)[] {
  const titleOf = (id: string | null) => {
    const statement = statements.map((each) => each.statement).find((each) => each.id === id);
    return statement === undefined ? null : document.source.text.slice(statement.title.start, statement.title.end);
  };
  return [titleOf(problem), titleOf(measure)];
}
