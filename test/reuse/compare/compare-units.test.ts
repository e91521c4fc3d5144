import { describe, expect, it } from 'vitest';
import { type Comparison, compareUnits } from '../../../src/reuse/compare/compare-units.ts';
import { fingerprint } from '../../../src/reuse/compare/fingerprint.ts';
import { changeOf, gradeOf } from '../../../src/reuse/compare/grades.ts';
import { unitAt } from '../../../src/reuse/text/unit.ts';
import { weighTexts } from '../support/compare-plans.ts';

function compare(
  left: string,
  right: string,
  others: readonly string[] = [],
  names: readonly string[] = [],
): Comparison {
  const [first, second] = weighTexts([left, right, ...others], names).map((text) => {
    const unit = unitAt(text.comparable, { start: 0, end: Number.MAX_SAFE_INTEGER });
    return unit === null ? null : fingerprint(unit, text);
  });
  if (!first || !second) throw new Error('expected two texts with something comparable');
  return compareUnits(first, second);
}

const FAULT = '下基层调研蜻蜓点水。班子成员去交通方便的乡镇多，到偏远山村少；听站所汇报多，进农户拧水龙头少。';

describe('the comparison of two units', () => {
  it('of the same words is full', () => {
    const { bigramJaccard, trigramJaccard, subsequenceRatio, containment, weightedJaccard, score } = compare(
      FAULT,
      FAULT,
    );
    expect([bigramJaccard, trigramJaccard, subsequenceRatio, containment, weightedJaccard, score]).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
  });

  it('is symmetric', () => {
    const edited = FAULT.replace('班子成员', '局领导').replace('拧水龙头', '看水表');
    expect(compare(FAULT, edited)).toEqual(compare(edited, FAULT));
  });

  it('is blind to numbering, width, figures and the names handed in', () => {
    const left = '（一）青石县水务局2022年走访１２户，“回头看”不够。';
    const right = '1.白水县教育局2023年走访27户，"回头看"不够。';
    const { bigramJaccard, trigramJaccard } = compare(left, right, [], ['青石县水务局', '白水县教育局']);
    expect([bigramJaccard, trigramJaccard]).toEqual([1, 1]);
    expect(changeOf(trigramJaccard)).toBe('verbatim');
  });

  it.each([
    ['a title pattern with another object', '理论学习还不够到位，存在差距。', '工程管护还不够到位，存在差距。'],
    [
      'one set phrase and two faults',
      '坚持以习近平新时代中国特色社会主义思想为指导不够，水费收缴台账混乱。',
      '坚持以习近平新时代中国特色社会主义思想为指导不够，食堂采购从不公示。',
    ],
    [
      'strings of set phrases',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”，坚持以习近平新时代中国特色社会主义思想为指导，抓供水。',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”，坚持以习近平新时代中国特色社会主义思想为指导，抓育人。',
    ],
    ['a short formula', '压实责任，确保实效。', '压实责任，确保实效。'],
  ])('does not call strong what shares only %s', (_, left, right) => {
    expect(gradeOf(compare(left, right))).not.toBe('strong');
  });

  it('still sees a copy with a formula put in front', () => {
    const comparison = compare(FAULT, `坚持以习近平新时代中国特色社会主义思想为指导，${FAULT}`);
    expect(gradeOf(comparison)).toBe('strong');
    expect(comparison.weightedJaccard).toBeGreaterThan(comparison.bigramJaccard);
  });

  it('accepts what stands wholly in a longer text, where that tells something', () => {
    const part = '去交通方便的乡镇多，到偏远山村少；听站所汇报多，进农户拧水龙头少';
    const longer = `${part}。${'全年下乡平均只有二十天，回来不写日志，也不向会议通报所见所闻，发现的线索无人跟办。'.repeat(1)}`;
    const comparison = compare(part, longer);
    expect(comparison.bigramJaccard).toBeLessThan(0.5);
    expect(comparison.containment).toBeGreaterThan(0.95);
    expect(comparison.isAccepted).toBe(true);
  });

  it('keeps half the weight of a long run that everybody copied, and little of a short one', () => {
    const everybody = Array.from({ length: 120 }, (_, place) => `${FAULT}压实工作责任。${'水电路讯气热'[place % 6]}`);
    const { score, weightedJaccard } = compare(FAULT, FAULT, everybody);
    expect(weightedJaccard).toBe(1);
    expect(score).toBeGreaterThan(0.5);
    expect(compare('压实工作责任。', '压实工作责任。', everybody).score).toBeLessThan(0.1);
  });

  it('changes no grade by more than a step when unrelated texts come in', () => {
    const edited = FAULT.replace('班子成员', '局领导').replace('偏远山村', '山区').replace('少；听', '少，听');
    const unrelated = Array.from(
      { length: 200 },
      (_, place) => `第${place}号泵站${'修旧换新清淤加固'.slice(place % 5)}按期办结`,
    );
    const steps = ['none', 'weak', 'probable', 'strong'];
    const step = (others: readonly string[]) => steps.indexOf(gradeOf(compare(FAULT, edited, others)));
    expect(Math.abs(step([]) - step(unrelated))).toBeLessThanOrEqual(1);
  });
});

describe('grades', () => {
  it.each([
    [1, 'verbatim'],
    [0.9, 'verbatim'],
    [0.89, 'edited'],
    [0.4, 'edited'],
    [0.39, 'reworded'],
  ])('call a 3-gram similarity of %d %s', (similarity, change) => {
    expect(changeOf(similarity)).toBe(change);
  });
});
