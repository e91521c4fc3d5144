import { describe, expect, it } from 'vitest';
import { readText, treeOf, wordsOf } from '../support/read-text.ts';

const WRAPPED = [
  '一、存在的问题',
  '（一）理论学习抓得不紧。部分党员对理论学习的重要',
  '性认识不足，认为只要把业务干好就行，学习时满足于',
  '读文件、抄笔记，联系思想实际和工作实际不多，学过',
  '就算，没有真正做到入脑入心、学用结合。',
  '（二）下基层偏少。机关干部深入基层调查研究不多，',
  '了解情况主要靠听汇报、看材料，对群众急难愁盼的事',
  '情掌握得不够全面，解决实际问题的办法还不够多。',
  '二、整改措施',
  '（一）抓好学习。制定年度学习计划，每月组织一次集',
  '中学习，党员领导干部带头讲党课，带头交流学习体会',
  '，推动学习走深走实。',
];

const OUTLINE = [
  '一、存在的问题 | problems',
  '  （一）理论学习抓得不紧。 | problems',
  '  （二）下基层偏少。 | problems',
  '二、整改措施 | measures',
  '  （一）抓好学习。 | measures',
];

describe('lines that were wrapped at a fixed width', () => {
  it('are joined to paragraphs again', () => {
    expect(treeOf(...WRAPPED)).toEqual(OUTLINE);
    const { sections, text } = readText(...WRAPPED);
    expect(sections.map((section) => section.paragraphs.length)).toEqual([0, 1, 1, 0, 1]);
    const [first] = sections[1]?.paragraphs ?? [];
    expect(first === undefined ? '' : wordsOf(text, first)).toMatch(/^部分党员.*学用结合。$/u);
  });

  it('are joined in a long file too', () => {
    const body = WRAPPED.slice(1, 8);
    const tree = treeOf('一、存在的问题', ...Array.from({ length: 1_000 }, () => body).flat());
    expect(tree).toHaveLength(2_001);
  });

  it('are joined across the number of a page and across blank lines', () => {
    expect(treeOf(...WRAPPED.slice(0, 4), '— 2 —', ...WRAPPED.slice(4))).toEqual(OUTLINE);
    expect(treeOf(...WRAPPED.slice(0, 4), '第 2 页 共 5 页', ...WRAPPED.slice(4))).toEqual(OUTLINE);
    expect(treeOf(...WRAPPED.flatMap((line) => [line, '']))).toEqual(OUTLINE);
  });

  it('begin a paragraph where a line is indented', () => {
    const lines = [
      '存在的问题',
      '　　部分党员对理论学习的重要性认识不足，认为只要把业务',
      '干好就行，学习时满足于读文件、抄笔记，联系思想实际和工',
      '作实际不多，学过就算，没有真正做到入脑入心、学用结合。',
      '　　机关干部深入基层调查研究不多，了解情况主要靠听汇报',
      '、看材料，对群众急难愁盼的事情掌握得不够全面，解决实际',
      '问题的办法还不够多，年初定下的事半年没有动静。',
    ];
    const { sections } = readText(...lines);
    expect(sections.map((section) => section.paragraphs.length)).toEqual([2]);
  });
});

describe('lines that are paragraphs', () => {
  it('stay apart, however short', () => {
    const lines = [
      '一、存在的问题',
      '学习抓得不紧。',
      '下基层偏少。',
      '自律偏松。',
      '会议记录不全。',
      '党费收缴不及时。',
      '活动偏少。',
    ];
    const { sections } = readText(...lines);
    expect(sections[0]?.paragraphs).toHaveLength(6);
  });

  it('may be indented by any blanks, and blank lines are none', () => {
    const lines = [
      '　　一、存在的问题',
      '',
      '\t学习抓得不紧。',
      ' \u3000 ',
      '\u00a0\u00a0下基层偏少。',
      '',
      '  二、下一步打算',
    ];
    expect(treeOf(...lines)).toEqual(['一、存在的问题 | problems', '二、下一步打算 | measures']);
    expect(readText(...lines).sections[0]?.paragraphs).toHaveLength(2);
  });

  it('are no text where they only number a page', () => {
    const { sections } = readText('一、存在的问题', '学习抓得不紧。', '- 12 -', '—3—', '第4页', '下基层偏少。');
    expect(sections[0]?.paragraphs).toHaveLength(2);
  });
});
