import { describe, expect, it } from 'vitest';
import { readText, treeOf } from '../support/read-text.ts';

describe('the words of a heading', () => {
  it.each([
    ['基本情况', 'background'],
    ['会前准备情况', 'background'],
    ['民主生活会召开情况', 'background'],
    ['主要工作成效', 'achievements'],
    ['党建工作开展情况', 'achievements'],
    ['政治生态主要特征', 'achievements'],
    ['主要做法', 'achievements'],
    ['上年度整改措施落实情况', 'rectification'],
    ['巡视反馈问题整改情况', 'rectification'],
    ['存在的问题', 'problems'],
    ['存在的不足', 'problems'],
    ['主要薄弱环节', 'problems'],
    ['检视查摆问题', 'problems'],
    ['原因剖析', 'causes'],
    ['问题产生的根源分析', 'causes'],
    ['整改方向', 'measures'],
    ['下一步打算', 'measures'],
    ['今后努力方向', 'measures'],
    ['2024年工作计划', 'measures'],
    ['意见建议', 'measures'],
    ['附件', 'other'],
  ])('%s: %s', (heading, role) => {
    expect(treeOf('一、支部概况', '支部有党员三十名。', `二、${heading}`, '支部有党员三十名。')[1]).toBe(
      `二、${heading} | ${role}`,
    );
  });

  it('may carry years, brackets and closing signs', () => {
    expect(treeOf('一、2023年度存在的主要问题（班子）：', '学习抓得不紧。')[0]).toBe(
      '一、2023年度存在的主要问题（班子）： | problems',
    );
  });

  it('give the role of the first of two joined parts', () => {
    expect(treeOf('一、存在的问题及原因分析', '学习抓得不紧。')[0]).toBe('一、存在的问题及原因分析 | problems');
    expect(treeOf('一、主要做法和存在问题', '召开支部大会四次。')[0]).toBe('一、主要做法和存在问题 | achievements');
  });

  it('say nothing of problems where problems are the thing dealt with', () => {
    expect(treeOf('一、坚持问题导向抓整改', '全年召开会议四次，建立了清单制度。')[0]).not.toMatch(/problems/u);
    expect(treeOf('一、着力解决突出问题', '全年召开会议四次，建立了清单制度。')[0]).not.toMatch(/problems/u);
  });
});

describe('a section that says nothing of itself', () => {
  it('has the role of the section it stands in', () => {
    const { sections } = readText('一、存在的问题', '（一）理论学习方面', '1.学习抓得不紧。');
    expect(sections.map((section) => section.roleSource)).toEqual(['heading:存在的问题', 'inherited', 'inherited']);
  });

  it('has a role of its own where its words say so', () => {
    expect(
      treeOf(
        '一、理论学习情况',
        '（一）主要成效',
        '集中学习十二次。',
        '（二）存在问题',
        '学习抓得不紧。',
        '（三）下一步打算',
        '抓好学习。',
      ),
    ).toEqual([
      '一、理论学习情况 | achievements',
      '  （一）主要成效 | achievements',
      '  （二）存在问题 | problems',
      '  （三）下一步打算 | measures',
    ]);
  });

  it('is read by its content at the top of a document', () => {
    const [section] = readText(
      '一、带头学习方面',
      '1.学习抓得不紧，不愿深学，满足于读文件。',
      '2.交流不够，体会有待深化。',
    ).sections;
    expect([section?.role, section?.roleSource]).toEqual(['problems', 'content:problems']);
  });

  it('is a statement of problems where the title is all that tells', () => {
    expect(
      treeOf('枫溪镇机关支部对照检查', '一、带头学习方面', '学习靠挤时间。', '二、带头担当方面', '遇事往后躲。'),
    ).toEqual(['<preamble> | background', '一、带头学习方面 | problems', '二、带头担当方面 | problems']);
  });
});

describe('a document that is only a list', () => {
  it('has the role that its title gives it', () => {
    expect(
      treeOf(
        '枫溪镇机关支部检视问题清单',
        '一、理论学习方面',
        '1.学习抓得不紧。',
        '二、联系群众方面',
        '1.下基层偏少。',
      ),
    ).toEqual([
      '<preamble> | background',
      '一、理论学习方面 | problems',
      '  1.学习抓得不紧。 | problems',
      '二、联系群众方面 | problems',
      '  1.下基层偏少。 | problems',
    ]);
    expect(treeOf('枫溪镇机关支部整改措施清单', '1.每月集中学习一次。', '2.建立联系点制度。')).toEqual([
      '<preamble> | background',
      '1.每月集中学习一次。 | measures',
      '2.建立联系点制度。 | measures',
    ]);
  });
});

describe('where a role came from', () => {
  it('is told with every section', () => {
    const { sections } = readText(
      '枫溪镇机关支部工作总结',
      '本年度工作总结如下。',
      '一、基本情况',
      '全年召开会议四次。',
      '同时，我们也清醒认识到，工作中还存在不少问题和不足。学习抓得不紧。',
      '二、下一步打算',
      '整改措施：每月集中学习一次。',
      '2024年1月15日',
    );
    expect(sections.map(({ role, roleSource }) => `${role} ${roleSource}`)).toEqual([
      'background position:preamble',
      'background heading:基本情况',
      'problems turn:problems.recognise',
      'measures heading:下一步打算',
      'measures label:整改措施',
      'other closing',
    ]);
  });
});
