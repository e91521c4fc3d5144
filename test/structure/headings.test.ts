import { describe, expect, it } from 'vitest';
import { readText, statementsOf, treeOf, wordsOf } from '../support/read-text.ts';

describe('a heading run into its paragraph', () => {
  it('ends with its first sentence; the rest is its text', () => {
    const { sections, text } = readText('一、存在的问题', '（一）理论学习不够深入。部分党员满足于读文件。笔记照抄。');
    const [, item] = sections;
    expect(item?.heading).toBe('理论学习不够深入。');
    expect(item?.paragraphs.map((paragraph) => wordsOf(text, paragraph))).toEqual(['部分党员满足于读文件。笔记照抄。']);
  });

  it('may end with a colon', () => {
    const lines = ['一、工作开展情况：召开支部大会四次。', '二、对照检视情况：学习抓得不紧，满足于读文件。'];
    expect(treeOf(...lines)).toEqual(['一、工作开展情况： | achievements', '二、对照检视情况： | problems']);
  });

  it('opens a section in the middle of a line behind the end of a sentence', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习抓得不紧。部分党员满足于读文件。（二）调研走得不深。了解情况靠听汇报。（三）自律偏松。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  （三）自律偏松。 | problems',
    ]);
  });

  it('is not found where a sentence only cites a section', () => {
    expect(treeOf('一、存在的问题', '（一）学习抓得不紧。对照（二）所列要求还有差距，见附表第（三）栏。')).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
    ]);
  });
});

describe('a heading without a number', () => {
  it('is known by its words', () => {
    expect(
      treeOf(
        '枫溪镇机关支部工作总结',
        '基本情况',
        '支部有党员三十名。',
        '主要工作成效',
        '召开支部大会四次。',
        '上年度整改措施落实情况',
        '反馈的问题已全部整改到位。',
        '存在的主要问题',
        '学习抓得不紧。',
        '原因剖析',
        '党性锤炼有所放松。',
        '下一步努力方向',
        '抓好学习。',
      ),
    ).toEqual([
      '<preamble> | background',
      '基本情况 | background',
      '主要工作成效 | achievements',
      '上年度整改措施落实情况 | rectification',
      '存在的主要问题 | problems',
      '原因剖析 | causes',
      '下一步努力方向 | measures',
    ]);
  });

  it('is no heading where the words end a sentence or stand in one', () => {
    expect(treeOf('一、存在的问题', '部分党员说不清自己的整改措施。', '有的党员只有努力方向，没有工作计划')).toEqual([
      '一、存在的问题 | problems',
    ]);
  });

  it('may be set in brackets', () => {
    const lines = [
      '【基本情况】',
      '支部有党员三十名。',
      '【存在问题】',
      '学习抓得不紧。',
      '【整改措施】每月集中学习一次。',
    ];
    expect(treeOf(...lines)).toEqual([
      '【基本情况】 | background',
      '【存在问题】 | problems',
      '【整改措施】 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual(['problem |学习抓得不紧。', 'measure |每月集中学习一次。']);
  });

  it('may be set in bold', () => {
    expect(treeOf('**存在的问题**', '学习抓得不紧，满足于读文件。', '**整改措施**', '每月集中学习一次。')).toEqual([
      '**存在的问题** | problems',
      '**整改措施** | measures',
    ]);
  });
});

describe('headings of markdown', () => {
  it('nest by the number of signs; the number behind them is the number', () => {
    const lines = [
      '# 对照检查材料',
      '## 一、存在的问题',
      '### （一）学习抓得不紧',
      '部分党员满足于读文件。',
      '### （二）调研走得不深',
      '了解情况靠听汇报。',
      '## 二、整改措施',
      '- 每月集中学习一次。',
      '- 建立联系点制度。',
    ];
    expect(treeOf(...lines)).toEqual([
      '<preamble> | background',
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧 | problems',
      '  （二）调研走得不深 | problems',
      '二、整改措施 | measures',
      '  -每月集中学习一次。 | measures',
      '  -建立联系点制度。 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem （一）|学习抓得不紧',
      'problem （二）|调研走得不深',
      'measure -|每月集中学习一次。',
      'measure -|建立联系点制度。',
    ]);
  });

  it('need no number, and stand side by side whatever stands between them', () => {
    expect(
      treeOf(
        '## 存在的问题',
        '学习抓得不紧',
        '部分党员学习满足于读文件，原著读得少，体会谈得浅，学过就算。',
        '## 下一步打算',
        '每月集中学习一次。',
      ),
    ).toEqual(['存在的问题 | problems', '  <title-line> 学习抓得不紧 | problems', '下一步打算 | measures']);
  });

  it('may be bold items with a number', () => {
    expect(
      statementsOf(
        '## 存在的问题',
        '**1. 学习抓得不紧。**部分党员满足于读文件。',
        '**2. 调研走得不深。**了解情况不够。',
      ),
    ).toEqual(['problem 1.|学习抓得不紧。', 'problem 2.|调研走得不深。']);
  });
});

describe('a title line', () => {
  it('is a short line without a number above one paragraph', () => {
    const lines = [
      '一、存在的问题',
      '学习抓得不紧',
      '部分党员学习满足于读文件，原著读得少，体会谈得浅，学过就算。',
      '调研走得不深',
      '下基层偏少，了解情况靠听汇报，解决问题办法不多。',
      '二、下一步打算',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  <title-line> 学习抓得不紧 | problems',
      '  <title-line> 调研走得不深 | problems',
      '二、下一步打算 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual(['problem |学习抓得不紧', 'problem |调研走得不深']);
  });

  it('may stand above counted items', () => {
    const lines = [
      '一、存在的问题',
      '理论学习方面',
      '1.学习抓得不紧。',
      '2.交流偏少。',
      '二、下一步打算',
      '抓好学习。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  <title-line> 理论学习方面 | problems',
      '    1.学习抓得不紧。 | problems',
      '    2.交流偏少。 | problems',
      '二、下一步打算 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem 1.|学习抓得不紧。',
      'problem 2.|交流偏少。',
      'measure |抓好学习。',
    ]);
  });

  it('is no line that ends a sentence, announces, or stands above a shorter line', () => {
    expect(
      treeOf('一、存在的问题', '主要表现在以下几个方面', '学习抓得不紧，部分党员学习满足于读文件，原著读得少。'),
    ).toEqual(['一、存在的问题 | problems']);
    expect(treeOf('一、存在的问题', '学习抓得不紧。', '部分党员学习满足于读文件，原著读得少，体会谈得浅。')).toEqual([
      '一、存在的问题 | problems',
    ]);
    expect(treeOf('一、存在的问题', '部分党员学习抓得不紧', '读得少。')).toEqual(['一、存在的问题 | problems']);
  });

  it('without a number, above numbers that begin anew, is the title of another document in the same file', () => {
    const one = ['一、存在的问题', '（一）学习抓得不紧。', '二、整改措施', '（一）抓好学习。'];
    const own = treeOf('枫溪镇工作总结', ...one, '石桥镇工作总结', ...one).slice(-5);
    const same = treeOf('石桥镇工作总结', ...one, '石桥镇工作总结', ...one, '石桥镇工作总结', ...one).slice(-5);
    expect(same).toEqual(own);
    expect(own).toEqual([
      expect.stringMatching(/^石桥镇工作总结/u),
      '  一、存在的问题 | problems',
      '    （一）学习抓得不紧。 | problems',
      '  二、整改措施 | measures',
      '    （一）抓好学习。 | measures',
    ]);
  });

  it('that say themselves what they are begin anew behind the signature of an earlier document in the file', () => {
    const lines = ['一、存在的问题', '（一）学习抓得不紧。', '二、整改措施', '（一）抓好学习。', '（二）多下基层。'];
    const signature = ['中共枫溪镇委员会', '2023年12月30日', '枫溪镇2024年对照检查材料', '县委：'];
    const tree = treeOf('枫溪镇2023年对照检查材料', ...lines, ...signature, ...lines);
    expect(tree.filter((line) => line.includes('存在的问题'))).toEqual([
      '一、存在的问题 | problems',
      '一、存在的问题 | problems',
    ]);
  });
});
