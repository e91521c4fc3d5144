import { describe, expect, it } from 'vitest';
import { titleOf } from '../../src/metadata/title.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const words = documentTypeWords();

describe('titleOf', () => {
  it.each([
    [
      'a line that ends as titles do',
      '2022年民主生活会召开情况报告\n\n根据要求，现将有关情况报告如下：',
      '2022年民主生活会召开情况报告',
    ],
    [
      'lines that belong together',
      '中共青山县财政局党组\n2022年度民主生活会\n召开情况报告\n县委：',
      '中共青山县财政局党组2022年度民主生活会召开情况报告',
    ],
    ['letters parted by blanks', '政 府 工 作 报 告\n——2022年3月5日在大会上', '政府工作报告'],
    ['a title broken in mid-word', '\u200b\n政府工作报\n告\n——2017年3月5日在大会上', '政府工作报告'],
    [
      'a title below letterhead and number',
      '青山县财政局文件\n青财〔2023〕2号\n关于2022年党建工作的报告\n县委：',
      '关于2022年党建工作的报告',
    ],
    ['a title below the number of an attachment', '附件1\n领导班子问题清单\n一、理论学习不深', '领导班子问题清单'],
    ['a title above the name of a speaker', '个人对照检查材料\n张 三\n（2023年1月10日）', '个人对照检查材料'],
    ['a title with a remark in brackets', '2022年工作总结（讨论稿）\n一、基本情况', '2022年工作总结（讨论稿）'],
    ['a title with Markdown signs', '# **青山县水务局2021年党建工作总结**\n\n正文。', '青山县水务局2021年党建工作总结'],
    [
      'a text in one line',
      `青山县政府工作报告  县长 张三  各位代表： ${'现在，我代表县政府报告工作。'.repeat(10)}`,
      '青山县政府工作报告',
    ],
    [
      'Latin words in a title',
      'XX公司 Party Building 2022年党建工作总结\n正文。',
      'XX公司Party Building2022年党建工作总结',
    ],
  ])('finds %s', (_, text, title) => {
    expect(titleOf(text, words)).toBe(title);
  });

  it.each([
    ['begins with a numbered heading', '一、主要工作成效\n（一）强化政治建设。'],
    ['begins with a sentence', '2022年度，市局坚持抓好党建工作。现将情况报告如下：'],
    ['begins with a short heading', '基本情况\n我局有12人。'],
    ['begins with its addressee', '各位代表：\n现在，我代表县政府，向大会报告工作。'],
    ['is empty', '\n\n'],
  ])('finds none in a text that %s', (_, text) => {
    expect(titleOf(text, words)).toBe('');
  });
});
