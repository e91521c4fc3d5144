import { describe, expect, it } from 'vitest';
import { oddNumbersOf, treeOf } from '../support/read-text.ts';

describe('numbers that do not count up', () => {
  it('are headings all the same where one is skipped, and it is said which', () => {
    const lines = ['一、存在的问题', '二、原因分析', '四、整改措施', '五、有关建议'];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '二、原因分析 | causes',
      '四、整改措施 | measures',
      '五、有关建议 | measures',
    ]);
    expect(oddNumbersOf(...lines)).toEqual(['numbering.skipped 四、']);
  });

  it('are headings all the same where one is repeated', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习抓得不紧。',
      '（二）调研走得不深。',
      '（二）担当劲头不强。',
      '（三）自律偏松。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  （二）担当劲头不强。 | problems',
      '  （三）自律偏松。 | problems',
    ]);
    expect(oddNumbersOf(...lines)).toEqual(['numbering.repeated （二）']);
  });

  it('are headings all the same where the first number is repeated', () => {
    const lines = ['一、基本情况', '一、存在的问题', '一、下一步打算'];
    expect(treeOf(...lines)).toEqual([
      '一、基本情况 | background',
      '一、存在的问题 | problems',
      '一、下一步打算 | measures',
    ]);
    expect(oddNumbersOf(...lines)).toEqual(['numbering.repeated 一、', 'numbering.repeated 一、']);
  });

  it('are headings all the same where two are exchanged', () => {
    const lines = ['一、基本情况', '三、存在的问题', '二、原因分析', '四、下一步打算'];
    expect(treeOf(...lines)).toEqual([
      '一、基本情况 | background',
      '三、存在的问题 | problems',
      '二、原因分析 | causes',
      '四、下一步打算 | measures',
    ]);
    expect(oddNumbersOf(...lines)).toEqual([
      'numbering.skipped 三、',
      'numbering.out-of-order 二、',
      'numbering.skipped 四、',
    ]);
  });

  it('name what was expected and point at the number', () => {
    expect(oddNumbersOf('一、存在的问题', '（一）学习抓得不紧。', '（四）调研走得不深。')).toEqual([
      'numbering.skipped （四）',
    ]);
  });

  it('go beside each other where their sign is changed and one is left out', () => {
    const lines = [
      '一、整改措施',
      '（一）抓好学习。',
      '（三）抓好作风。',
      '5、抓好纪律。',
      '（六）抓好制度。',
      '7)抓好宣传。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、整改措施 | measures',
      ...lines
        .slice(1)
        .map((line) => expect.stringMatching(new RegExp(`^ {2}${line.slice(0, 1).replace('（', '[（(]')}`, 'u'))),
    ]);
  });

  it('are no matter where they run on through the sections', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习方面',
      '问题1：学习抓得不紧。',
      '问题2：学得不深。',
      '（二）作风方面',
      '问题3：调研走得不深。',
    ];
    expect(oddNumbersOf(...lines)).toEqual([]);
    expect(oddNumbersOf(...lines.slice(0, -1), '问题5：调研走得不深。')).toEqual(['numbering.skipped 问题5：']);
  });

  it('are no matter of words that count, whose last may come at any time', () => {
    expect(oddNumbersOf('一、存在的问题', '首先，学习抓得不紧。', '其次，调研走得不深。', '最后，自律偏松。')).toEqual(
      [],
    );
  });

  it('are no matter of signs that carry no number', () => {
    expect(
      oddNumbersOf('# 工作总结', '## 存在的问题', '- 学习抓得不紧。', '- 调研走得不深。', '## 下一步打算'),
    ).toEqual([]);
  });
});

describe('numbers that begin again', () => {
  it('are in order below each section of the level above', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习抓得不紧。',
      '（二）调研走得不深。',
      '二、下一步打算',
      '（一）抓好学习。',
      '（二）走好调研。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '二、下一步打算 | measures',
      '  （一）抓好学习。 | measures',
      '  （二）走好调研。 | measures',
    ]);
    expect(oddNumbersOf(...lines)).toEqual([]);
  });

  it('stand below the unnumbered heading they follow', () => {
    const lines = ['存在的问题', '1.学习抓得不紧。', '2.调研走得不深。', '下一步打算', '1.抓好学习。', '2.走好调研。'];
    expect(treeOf(...lines)).toEqual([
      '存在的问题 | problems',
      '  1.学习抓得不紧。 | problems',
      '  2.调研走得不深。 | problems',
      '下一步打算 | measures',
      '  1.抓好学习。 | measures',
      '  2.走好调研。 | measures',
    ]);
    expect(oddNumbersOf(...lines)).toEqual([]);
  });

  it('stand below unnumbered headings that come back in every numbered section', () => {
    expect(
      treeOf(
        '（一）理论武装方面',
        '存在问题',
        '1.学习抓得不紧。',
        '2.交流偏少。',
        '整改措施',
        '1.抓好学习。',
        '（二）组织建设方面',
        '存在问题',
        '1.支部活动偏少。',
        '整改措施',
        '1.每月活动一次。',
      ),
    ).toEqual([
      '（一）理论武装方面 | achievements',
      '  存在问题 | problems',
      '    1.学习抓得不紧。 | problems',
      '    2.交流偏少。 | problems',
      '  整改措施 | measures',
      '    1.抓好学习。 | measures',
      '（二）组织建设方面 | achievements',
      '  存在问题 | problems',
      '    1.支部活动偏少。 | problems',
      '  整改措施 | measures',
      '    1.每月活动一次。 | measures',
    ]);
  });

  it('count on beside the section that an unnumbered heading interrupts', () => {
    expect(
      treeOf(
        '一、工作情况',
        '召开会议四次。',
        '存在的问题',
        '1.学习抓得不紧。',
        '2.调研走得不深。',
        '二、下一步打算',
        '抓好学习。',
      ),
    ).toEqual([
      '一、工作情况 | achievements',
      '存在的问题 | problems',
      '  1.学习抓得不紧。 | problems',
      '  2.调研走得不深。 | problems',
      '二、下一步打算 | measures',
    ]);
  });
});
