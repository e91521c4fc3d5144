import { describe, expect, it } from 'vitest';
import { statementsOf, titleOf, treeOf } from '../support/read-text.ts';

const BODY = ['一、存在的问题', '（一）学习抓得不紧。', '二、下一步打算', '（一）抓好学习。'];
const OUTLINE = [
  '一、存在的问题 | problems',
  '  （一）学习抓得不紧。 | problems',
  '二、下一步打算 | measures',
  '  （一）抓好学习。 | measures',
];

describe('the lines above the text', () => {
  it.each([
    ['a title', ['枫溪镇机关支部对照检查材料'], '枫溪镇机关支部对照检查材料'],
    [
      'a title of two lines',
      ['枫溪镇机关支部2023年度组织生活会', '对照检查材料'],
      '枫溪镇机关支部2023年度组织生活会对照检查材料',
    ],
    ['a title and its date', ['枫溪镇机关支部对照检查材料', '（2024年1月12日）'], '枫溪镇机关支部对照检查材料'],
    ['a title and its author', ['枫溪镇机关支部工作总结', '枫溪镇党委书记 林某某'], '枫溪镇机关支部工作总结'],
    [
      'a title and an author of two offices',
      ['个人对照检查材料', '枫溪局党组成员、副局长　林某某'],
      '个人对照检查材料',
    ],
    ['a title and a remark', ['枫溪镇对照检查材料', '（2023年第一版，经党委会审议）'], '枫溪镇对照检查材料'],
    ['a title, a date and a name with a blank', ['枫溪镇工作报告', '2024年1月12日', '林 某'], '枫溪镇工作报告'],
    ['a title and whom it is for', ['关于枫溪镇党建工作情况的报告', '中共枫溪县委：'], '关于枫溪镇党建工作情况的报告'],
    ['a title and an address', ['枫溪镇机关支部工作汇报', '同志们：'], '枫溪镇机关支部工作汇报'],
    ['a title of markdown', ['# 枫溪镇机关支部工作总结'], '枫溪镇机关支部工作总结'],
    ['a bold title', ['**枫溪镇机关支部工作总结**'], '枫溪镇机关支部工作总结'],
  ])('are %s', (_, front, title) => {
    expect(titleOf(...front, ...BODY)).toBe(title);
    expect(treeOf(...front, ...BODY)).toEqual(['<preamble> | background', ...OUTLINE]);
  });

  it('may be a slogan with a subtitle, an author and an address', () => {
    const front = ['以学促干 久久为功', '——在枫溪镇组织生活会上的发言', '枫溪镇党委书记 林某某', '同志们：'];
    expect(titleOf(...front, ...BODY)).toMatch(/^以学促干 久久为功.*在枫溪镇组织生活会上的发言$/u);
    expect(treeOf(...front, ...BODY)).toEqual(['<preamble> | background', ...OUTLINE]);
  });

  it('may be a title whose subtitle tells the day and the meeting', () => {
    const front = ['政府工作报告', '——2024年1月12日在枫溪镇第十届人民代表大会第三次会议上', '林某某', '各位代表：'];
    expect(treeOf(...front, ...BODY)).toEqual(['<preamble> | background', ...OUTLINE]);
  });

  it('end where a list of dashes begins', () => {
    expect(statementsOf('枫溪镇机关支部检视问题清单', '——学习抓得不紧', '——下基层偏少')).toHaveLength(2);
  });

  it('leave what introduces the text to the preamble, which states nothing', () => {
    const lines = [
      '枫溪镇机关支部对照检查材料',
      '根据上级部署，支部召开了会议，认真查摆了问题，现将情况汇报如下。',
      ...BODY,
    ];
    expect(treeOf(...lines)).toEqual(['<preamble> “根据上级部署，支部召开了 | background', ...OUTLINE]);
    expect(statementsOf(...lines)).toEqual(['problem （一）|学习抓得不紧。', 'measure （一）|抓好学习。']);
  });

  it('are none in a text that begins with its first section', () => {
    expect(titleOf(...BODY)).toBe('');
    expect(treeOf(...BODY)).toEqual(OUTLINE);
  });
});

describe('the lines below the text', () => {
  it.each([
    ['a closing line', ['特此报告。']],
    ['a modest closing line', ['以上报告如有不当之处，请批评指正。']],
    ['a signature and a date', ['中共枫溪镇委员会', '2024年1月15日']],
    ['a date in Chinese numerals', ['中共枫溪镇委员会', '二〇二四年一月十五日']],
    ['all of them, with blank lines between', ['', '特此报告。', '', '中共枫溪镇委员会', '2024年1月15日', '']],
  ])('are %s', (_, closing) => {
    const tree = treeOf(...BODY, ...closing);
    expect(tree.slice(0, OUTLINE.length)).toEqual(OUTLINE);
    expect(tree.slice(OUTLINE.length)).toEqual([expect.stringMatching(/^<closing> .* \| other$/u)]);
    expect(statementsOf(...BODY, ...closing)).toEqual(['problem （一）|学习抓得不紧。', 'measure （一）|抓好学习。']);
  });

  it('are none where the text ends with its last item', () => {
    expect(treeOf(...BODY, '（二）走好调研。')).toEqual([...OUTLINE, '  （二）走好调研。 | measures']);
  });

  it('may name attachments, which are about nothing', () => {
    const lines = [...BODY, '附件：1.检视问题清单', '2.整改措施清单', '中共枫溪镇委员会', '2024年1月15日'];
    const tree = treeOf(...lines);
    expect(tree.slice(0, OUTLINE.length)).toEqual(OUTLINE);
    expect(tree.slice(OUTLINE.length).every((line) => line.endsWith('| other'))).toBe(true);
    expect(statementsOf(...lines)).toHaveLength(2);
  });

  it('may be a whole attachment, whatever it tells', () => {
    const lines = [...BODY, '附件1', '联系点名单', '张某、李某、王某三人为本次活动联系人，分别负责三个片区的走访。'];
    expect(treeOf(...lines)).toEqual([...OUTLINE, '附件1 | other', '  <title-line> 联系点名单 | other']);
    expect(statementsOf(...lines)).toHaveLength(2);
  });
});
