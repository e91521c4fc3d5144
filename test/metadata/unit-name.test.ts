import { describe, expect, it } from 'vitest';
import { unitInTitle } from '../../src/metadata/unit-in-title.ts';
import { unitOfLine } from '../../src/metadata/unit-name.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const words = documentTypeWords();

describe('unitOfLine', () => {
  it.each([
    ['中共青山县财政局党组', '青山县财政局'],
    ['青山县财政局领导班子', '青山县财政局'],
    ['中共青山县委组织部', '青山县委组织部'],
    ['××县财政局', '××县财政局'],
    ['柳树镇人民政府', '柳树镇人民政府'],
    ['红旗村党支部', '红旗村党支部'],
    ['国务院', '国务院'],
    ['青山（集团）有限公司', '青山（集团）有限公司'],
    ['甲局', '甲局'],
  ])('%s signs for %s', (line, unit) => {
    expect(unitOfLine(line, words)).toBe(unit);
  });

  it.each([
    '市局',
    '**局党组',
    '我局',
    '各级党委',
    '机关党支部',
    '某局',
    '党员干部',
    '抓好工作部署',
    '张三',
    '区人民政府',
    '',
  ])('%s names no unit in particular', (line) => {
    expect(unitOfLine(line, words)).toBe('');
  });
});

describe('unitInTitle', () => {
  it.each([
    ['青山县财政局2022年度民主生活会召开情况报告', '青山县财政局'],
    ['2022年青山县财政局民主生活会对照检查材料', '青山县财政局'],
    ['2023年上半年青山县财政局党组意识形态工作情况', '青山县财政局'],
    ['关于青山县教育局落实主体责任情况的报告', '青山县教育局'],
    ['中共青山县林业局党组关于2022年党建工作的报告', '青山县林业局'],
    ['青山县财政局党组书记2022年述职报告', '青山县财政局'],
    ['财政局组织生活会情况', '财政局'],
    ['上海市政府工作报告', '上海市政府'],
    ['老干部局2022年总结', '老干部局'],
  ])('finds in %s the unit %s', (title, unit) => {
    expect(unitInTitle(title, words)).toBe(unit);
  });

  it.each([
    '2022年民主生活会召开情况报告',
    '2022年基层党组织建设情况',
    '县委书记述职报告',
    '学习体会',
    '领导班子对照检查材料',
    '2023年局党组工作要点',
  ])('finds no unit in %s', (title) => {
    expect(unitInTitle(title, words)).toBe('');
  });
});
