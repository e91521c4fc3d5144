import { describe, expect, it } from 'vitest';
import { statementsOf, treeOf } from '../support/read-text.ts';

const BODY = ['一、存在的问题', '（一）学习抓得不紧。', '二、整改措施', '（一）抓好学习。'];
const TITLE = '枫溪镇党委对照检查材料';
const TREE = [
  '<preamble> | background',
  ...BODY.map((line, index) => `${index % 2 === 0 ? '' : '  '}${line} | ${index < 2 ? 'problems' : 'measures'}`),
];

describe('what a web page puts around a text', () => {
  it('is no part of the outline, above or below', () => {
    const above = ['当前位置：首页 > 党建 > 公开', TITLE, '来源：党政办 发布时间：2024-01-29 浏览次数：12'];
    const below = ['责任编辑：党政办', '上一篇：春耕会议', '【打印本页】 【关闭窗口】'];
    expect(treeOf(...above, ...BODY, ...below)).toEqual(TREE);
    expect(statementsOf(...above, ...BODY, ...below)).toEqual(statementsOf(...BODY));
  });

  it('is known by how a line begins, so that a problem that speaks of a source is one', () => {
    expect(statementsOf('一、存在的问题', '1.来源不明的捐赠没有登记。', '2.点击率低，编辑不上心。')).toHaveLength(2);
  });
});

describe('a running head', () => {
  it('beside the number of a page is no part of the text, though a sentence goes on behind it', () => {
    const lines = ['一、存在的问题', '（一）学习抓得不紧，', '- 2 -', TITLE, '满足于读文件。', '（二）下基层偏少。'];
    expect(statementsOf(TITLE, ...lines)).toEqual(statementsOf(TITLE, ...lines.filter((each) => each !== TITLE)));
    expect(treeOf(TITLE, ...lines).join('\n')).not.toContain(TITLE);
  });

  it('is only what stands elsewhere in the text as well', () => {
    const lines = ['一、存在的问题', '（一）学习抓得不紧。', '- 2 -', '（二）下基层偏少。'];
    expect(statementsOf(...lines)).toHaveLength(2);
  });
});

describe('a table of contents', () => {
  const entries = ['一、存在的问题', '（一）学习抓得不紧', '二、整改措施', '（一）抓好学习'];

  it.each([
    ['dots', entries.map((entry, index) => `${entry}……${index + 1}`)],
    ['blanks', entries.map((entry, index) => `${entry} ${index + 1}`)],
    ['tabs', entries.map((entry, index) => `${entry}\t${index + 1}`)],
  ])('with %s before the pages is no text, under its name or without', (_, contents) => {
    expect(treeOf(TITLE, '目  录', ...contents, ...BODY)).toEqual(TREE);
    expect(treeOf(TITLE, ...contents, ...BODY)).toEqual(TREE);
  });

  it('without pages is known by its name', () => {
    expect(treeOf(TITLE, '目录', ...entries, ...BODY)).toEqual(TREE);
  });

  it('is no list of figures that stand nowhere again', () => {
    const lines = ['一、存在的问题', '（一）学习次数 3', '（二）走访次数 2', '（三）谈话次数 1'];
    expect(treeOf(...lines)).toHaveLength(4);
  });
});

describe('a title', () => {
  it('goes on in a line that begins with a conjunction, whatever it speaks of', () => {
    const title = ['中共枫溪镇委员会', '2023年度党建工作总结', '及2024年工作打算'];
    expect(treeOf(...title, ...BODY)).toEqual(TREE);
  });
});

describe('a signature above attachments', () => {
  it('closes the document, and an attached list keeps the kind of its title', () => {
    const tail = ['枫溪镇党委', '2024年2月5日', '附件', '枫溪镇整改措施补充清单', '1.修订学习制度。'];
    expect(treeOf(TITLE, ...BODY, ...tail).join('\n')).not.toMatch(/2024年2月5日.*measures/u);
    expect(statementsOf(TITLE, ...BODY, ...tail).at(-1)).toBe('measure 1.|修订学习制度。');
  });
});
