import { describe, expect, it } from 'vitest';
import { readText, statementsOf, titleOf, treeOf, wordsOf } from '../support/read-text.ts';

function cellsOf(...lines: readonly string[]): string[][] {
  const { sections, text } = readText(...lines);
  return sections.flatMap((section) => section.rows.map((row) => row.map((cell) => wordsOf(text, cell))));
}

describe('a table', () => {
  it('is rows of cells parted by tabs', () => {
    const lines = [
      '一、问题台账',
      '序号\t问题\t整改措施',
      '1\t学习抓得不紧\t每月集中学习',
      '2\t下基层偏少\t建立联系点',
    ];
    expect(treeOf(...lines)).toEqual(['一、问题台账 | problems', '  <table 3×3> | problems']);
    expect(cellsOf(...lines)).toEqual([
      ['序号', '问题', '整改措施'],
      ['1', '学习抓得不紧', '每月集中学习'],
      ['2', '下基层偏少', '建立联系点'],
    ]);
  });

  it.each(['|', '│', '┃'])('is rows of cells parted by %s, at the edges or only between', (sign) => {
    const rows = [
      ['序号', '问题'],
      ['1', '学习抓得不紧'],
    ];
    const framed = rows.map((row) => `${sign} ${row.join(` ${sign} `)} ${sign}`);
    expect(cellsOf(...framed)).toEqual(rows);
    const open = rows.map((row) => [...row, '备注'].join(sign));
    expect(cellsOf(...open)).toEqual(rows.map((row) => [...row, '备注']));
  });

  it('of markdown has a line under its header that is no row', () => {
    expect(cellsOf('| 问题 | 整改措施 |', '|:---|---:|', '| 学习抓得不紧 | 每月集中学习 |')).toEqual([
      ['问题', '整改措施'],
      ['学习抓得不紧', '每月集中学习'],
    ]);
  });

  it('at the very beginning is no title', () => {
    const lines = ['序号\t问题\t整改情况', '1\t学习抓得不紧\t已补学', '2\t下基层偏少\t已建立联系点'];
    expect(titleOf(...lines)).toBe('');
    expect(readText(...lines).statements.map((statement) => statement.kind)).toEqual([
      'problem',
      'claim',
      'problem',
      'claim',
    ]);
  });

  it('takes its role from its columns where nothing around tells', () => {
    const { sections } = readText('一、附录表格', '序号\t存在问题', '1\t学习抓得不紧', '2\t下基层偏少');
    expect(sections.map(({ form, role, roleSource }) => [form, role, roleSource])).toContainEqual([
      'table',
      'problems',
      'columns',
    ]);
  });

  it('of names and posts states nothing', () => {
    expect(statementsOf('一、基本情况', '姓名\t职务', '张某\t书记', '李某\t委员')).toEqual([]);
  });

  it('is none where a single line holds a tab', () => {
    expect(treeOf('一、存在的问题', '学习抓得不紧。\t（机关支部）', '二、下一步打算')).toEqual([
      '一、存在的问题 | problems',
      '二、下一步打算 | measures',
    ]);
  });
});

describe('a label in front of a line', () => {
  const ledger = [
    '问题表现：理论学习抓得不紧，满足于读文件。',
    '整改措施：每月集中学习一次。',
    '责任人：王某',
    '问题表现：下基层偏少，了解情况不够。',
    '整改措施：建立联系点制度。',
    '整改时限：2024年6月底前',
  ];

  it('opens a section of its role; one for people and dates belongs to the text before it', () => {
    expect(
      readText(...ledger)
        .sections.filter(({ form }) => form === 'label')
        .map(({ heading, role }) => [heading, role]),
    ).toEqual([
      ['问题表现：', 'problems'],
      ['整改措施：', 'measures'],
      ['问题表现：', 'problems'],
      ['整改措施：', 'measures'],
    ]);
    expect(statementsOf(...ledger)).toEqual([
      'problem |理论学习抓得不紧，满足于读文件。',
      'measure |每月集中学习一次。',
      'problem |下基层偏少，了解情况不够。',
      'measure |建立联系点制度。',
    ]);
  });

  it('may stand in the middle of a line', () => {
    expect(
      treeOf(
        '检视问题清单',
        '（一）理论学习方面',
        '问题表现：学习抓得不紧。原因分析：重业务轻学习。整改措施：每月集中学习一次。',
      ),
    ).toEqual([
      '<preamble> | background',
      '（一）理论学习方面 | problems',
      '  <label> 问题表现： | problems',
      '  <label> 原因分析： | causes',
      '  <label> 整改措施： | measures',
    ]);
  });

  it('may stand behind a number, with a blank between or without', () => {
    for (const number of ['1.', '1. ', '1、', '1.1 ']) {
      expect(statementsOf('一、检视问题', `${number}问题表现：学习抓得不紧。整改措施：每月集中学习一次。`)).toEqual([
        `problem ${number.trim()}|学习抓得不紧。`,
        'measure |每月集中学习一次。',
      ]);
    }
  });

  it('with nothing behind it states nothing', () => {
    expect(statementsOf('一、检视问题', '问题表现：学习抓得不紧。', '整改措施：无')).toEqual([
      'problem |学习抓得不紧。',
    ]);
  });

  it.each([
    ['among measures', '二、整改措施', 'measures'],
    ['in a section that announces both', '二、反馈问题及整改措施', 'problems'],
  ])('as the word of a number opens a problem, %s', (_, heading, role) => {
    const lines = ['一、基本情况', '全镇有党员90名。', heading, '问题1：学习抓得不紧。', '整改措施：每月集中学习。'];
    expect(treeOf(...lines).slice(1)).toEqual([
      `${heading} | ${role}`,
      '  问题1：学习抓得不紧。 | problems',
      expect.stringMatching(/整改措施.*\| measures$/u),
    ]);
    expect(statementsOf(...lines)).toEqual(['problem 问题1：|学习抓得不紧。', 'measure |每月集中学习。']);
  });

  it('as the word of a number tells of a past fault among things put right', () => {
    const lines = ['一、上年度查摆问题整改情况', '问题1：学习不够。已建立学习制度，每月集中学习。'];
    expect(treeOf(...lines).at(-1)).toContain('| rectification');
  });
});
