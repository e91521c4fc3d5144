import { describe, expect, it } from 'vitest';
import { spokenYear, yearMentions } from '../../src/metadata/year-mentions.ts';
import { plainLine } from '../../src/text/plain-line.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const words = documentTypeWords();

function uses(line: string): string[] {
  return yearMentions(plainLine(line), words).map(({ year, use }) => `${year} ${use}`);
}

describe('yearMentions', () => {
  it.each([
    ['2022年度民主生活会', ['2022 emphatic']],
    ['2023年上半年情况', ['2023 emphatic']],
    ['2022—2023学年工作', ['2023 emphatic']],
    ['2022年民主生活会', ['2022 spoken']],
    ['2023年党建工作要点', ['2023 planned']],
    ['2023年，我们将抓好落实', ['2023 planned']],
    ['2022年工作总结和下一步打算', ['2022 emphatic']],
    ['2022年情况及2023年工作计划', ['2022 spoken', '2023 planned']],
    ['对照检查材料（2022年）', ['2022 bracketed']],
    ['（2023年1月）', ['2023 dated']],
    ['2022年12月30日召开会议', ['2022 dated']],
    ['上年度（2021年）整改情况', ['2021 previous']],
    ['2021年度（上年度）整改情况', ['2021 previous']],
    ['党史100年，投入1200.2022年', []],
  ])('sees in %s %j', (line, expected) => {
    expect(uses(line)).toEqual(expected);
  });

  it.each(['二〇二二年', '二○二二年', '二0二二年', '二零二二年', '二O二二年', '２０２２年', '2 0 2 2 年', '2022 年'])(
    'reads %s as 2022',
    (written) => {
      expect(uses(`${written}民主生活会`)).toEqual(['2022 spoken']);
    },
  );
});

describe('spokenYear', () => {
  it.each([
    ['2022年工作总结和2023年工作计划', 2022],
    ['2023年工作计划及2022年工作总结', 2022],
    ['2021年问题整改情况和2022年民主生活会情况报告', 2022],
    ['关于2022年民主生活会情况的报告（2023年1月）', 2022],
    ['关于2022年民主生活会情况的报告（2023年）', 2022],
    ['民主生活会对照检查材料（2022年）', 2022],
    ['2023年工作要点', 2023],
    ['上年度（2021年）整改情况', null],
    ['2023年1月10日在大会上', null],
    ['工作总结', null],
  ])('of %s is %s', (title, year) => {
    expect(spokenYear(yearMentions(title, words))).toBe(year);
  });
});
