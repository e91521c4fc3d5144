import { describe, expect, it } from 'vitest';
import { markersOf, statementsOf, treeOf } from '../support/read-text.ts';

/** Each way to count, with the signs of its first two numbers as they stand in the text. */
const NUMBERINGS: readonly (readonly [string, string, string])[] = [
  ['Chinese numerals', '一、', '二、'],
  ['Chinese numerals with a full stop', '一．', '二．'],
  ['Chinese numerals in full-width brackets', '（一）', '（二）'],
  ['Chinese numerals in half-width brackets', '(一)', '(二)'],
  ['Chinese numerals with one bracket', '一）', '二）'],
  ['enclosed Chinese numerals', '㈠', '㈡'],
  ['Arabic numerals with a full stop', '1.', '2.'],
  ['Arabic numerals with a full-width full stop', '1．', '2．'],
  ['Arabic numerals with an enumeration comma', '1、', '2、'],
  ['Arabic numerals in full-width brackets', '（1）', '（2）'],
  ['Arabic numerals in half-width brackets', '(1)', '(2)'],
  ['Arabic numerals with one bracket', '1）', '2）'],
  ['enclosed Arabic numerals', '⑴', '⑵'],
  ['circled numerals', '①', '②'],
  ['decimal numbers', '1.1', '1.2'],
  ['ordinals with a comma', '第一，', '第二，'],
  ['points', '一是', '二是'],
  ['points of a plan', '一要', '二要'],
  ['words that count', '首先，', '其次，'],
  ['two sides', '一方面，', '另一方面，'],
  ['“of them”', '其一，', '其二，'],
  ['letters', 'A.', 'B.'],
  ['Roman numerals', 'Ⅰ.', 'Ⅱ.'],
  ['named problems', '问题一：', '问题二：'],
  ['framed numbers', '【01】', '【02】'],
];

describe('numbers in front of items', () => {
  it.each(NUMBERINGS)('reads %s', (_, first, second) => {
    const lines = ['存在的问题', `${first}学习抓得不紧，满足于读文件。`, `${second}调研走得不深，了解情况靠听汇报。`];
    expect(markersOf(...lines)).toEqual([
      [first, 1],
      [second, 2],
    ]);
    expect(statementsOf(...lines)).toEqual([
      `problem ${first}|学习抓得不紧，满足于读文件。`,
      `problem ${second}|调研走得不深，了解情况靠听汇报。`,
    ]);
  });

  it.each(['-', '●', '■', '★', '◆'])('reads items behind %s, which carries no number', (sign) => {
    expect(statementsOf('存在的问题', `${sign} 学习抓得不紧。`, `${sign} 调研走得不深。`)).toEqual([
      `problem ${sign}|学习抓得不紧。`,
      `problem ${sign}|调研走得不深。`,
    ]);
  });

  it('reads a blank between number and words', () => {
    expect(statementsOf('存在的问题', '1. 学习抓得不紧。', '2. 调研走得不深。')).toEqual([
      'problem 1.|学习抓得不紧。',
      'problem 2.|调研走得不深。',
    ]);
  });

  it('reads numbers of two digits', () => {
    const items = ['九', '十', '十一', '十二'].map((number) => `（${number}）学习抓得不紧。`);
    expect(markersOf('存在的问题', ...items).map(([, value]) => value)).toEqual([9, 10, 11, 12]);
  });
});

describe('what only looks like a number', () => {
  it.each([
    '一季度集中学习偏少，二季度才补上。',
    '一心扑在业务上，学习挤不出时间。',
    '一些党员学习抓得不紧。',
    '第一书记到村偏少。',
    '第一季度没有上党课。',
    '3.5万元活动经费半年没有用完。',
    '2023年集中学习偏少。',
    '2023.12.1以后没有再学。',
  ])('is no item: %s', (line) => {
    expect(markersOf('存在的问题', line)).toEqual([]);
  });
});

describe('levels', () => {
  it('nests the four levels of the national standard', () => {
    expect(
      treeOf(
        '一、存在的问题',
        '（一）理论学习方面',
        '1.学习不够深入',
        '（1）原著读得少',
        '（2）体会谈得浅',
        '2.学习不够经常',
        '（二）组织生活方面',
        '1.会议记录不全',
        '二、下一步打算',
        '（一）抓好学习',
      ),
    ).toEqual([
      '一、存在的问题 | problems',
      '  （一）理论学习方面 | problems',
      '    1.学习不够深入 | problems',
      '      （1）原著读得少 | problems',
      '      （2）体会谈得浅 | problems',
      '    2.学习不够经常 | problems',
      '  （二）组织生活方面 | problems',
      '    1.会议记录不全 | problems',
      '二、下一步打算 | measures',
      '  （一）抓好学习 | measures',
    ]);
  });

  it('nests decimal numbers by how many parts they have', () => {
    expect(
      treeOf(
        '1.存在的问题',
        '1.1学习方面',
        '1.1.1原著读得少',
        '1.1.2体会谈得浅',
        '1.2作风方面',
        '2.下一步打算',
        '2.1抓好学习',
      ),
    ).toEqual([
      '1.存在的问题 | problems',
      '  1.1学习方面 | problems',
      '    1.1.1原著读得少 | problems',
      '    1.1.2体会谈得浅 | problems',
      '  1.2作风方面 | problems',
      '2.下一步打算 | measures',
      '  2.1抓好学习 | measures',
    ]);
  });

  it('places parts above everything and points below', () => {
    expect(
      treeOf(
        '第一部分 工作情况',
        '一、支部概况',
        '第二部分 存在的问题',
        '一、学习抓得不紧',
        '一是原著读得少。',
        '二是体会谈得浅。',
        '二、调研走得不深',
      ),
    ).toEqual([
      '第一部分工作情况 | achievements',
      '  一、支部概况 | background',
      '第二部分存在的问题 | problems',
      '  一、学习抓得不紧 | problems',
      '    一是原著读得少。 | problems',
      '    二是体会谈得浅。 | problems',
      '  二、调研走得不深 | problems',
    ]);
  });

  it('lets each document use the levels in an order of its own', () => {
    expect(
      treeOf(
        '1、存在的问题',
        '（1）学习抓得不紧。',
        '①原著读得少。',
        '（2）调研走得不深。',
        '2、下一步打算',
        '（1）抓好学习。',
      ),
    ).toEqual([
      '1、存在的问题 | problems',
      '  （1）学习抓得不紧。 | problems',
      '    ①原著读得少。 | problems',
      '  （2）调研走得不深。 | problems',
      '2、下一步打算 | measures',
      '  （1）抓好学习。 | measures',
    ]);
  });

  it('reads a level that the standard would place above as nested where the outer one counts on', () => {
    expect(
      treeOf('（1）存在的问题', '1.学习抓得不紧。', '2.调研走得不深。', '（2）下一步打算', '（3）工作请求'),
    ).toEqual([
      '（1）存在的问题 | problems',
      '  1.学习抓得不紧。 | problems',
      '  2.调研走得不深。 | problems',
      '（2）下一步打算 | measures',
      '（3）工作请求 | measures',
    ]);
  });
});
