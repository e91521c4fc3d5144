import { describe, expect, it } from 'vitest';
import { leftOf, statementsOf, treeOf } from '../support/read-text.ts';

describe('a section of problems that turns to causes', () => {
  it('is parted where a paragraph speaks of all problems before it', () => {
    const lines = [
      '一、存在的问题及原因',
      '（一）学习抓得不紧。满足于读文件。',
      '（二）调研走得不深。下基层偏少。',
      '分析这些现象，最根本的是党性锤炼放松了。',
      '一是理想信念有所淡化。',
      '二是宗旨意识有所淡薄。',
      '二、下一步打算',
      '抓好学习。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题及原因 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  <passage> “分析这些现象，最根本的是 | causes',
      '    一是理想信念有所淡化。 | causes',
      '    二是宗旨意识有所淡薄。 | causes',
      '二、下一步打算 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem （一）|学习抓得不紧。',
      'problem （二）|调研走得不深。',
      'cause 一是|理想信念有所淡化。',
      'cause 二是|宗旨意识有所淡薄。',
      'measure |抓好学习。',
    ]);
  });

  it('is parted where an announcing line does so', () => {
    expect(
      treeOf(
        '一、存在的问题',
        '（一）学习抓得不紧。',
        '（二）调研走得不深。',
        '产生上述问题的原因主要有以下几点：',
        '1.党性锤炼放松。',
        '2.宗旨意识淡薄。',
      ),
    ).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  <passage> “产生上述问题的原因主要有 | causes',
      '    1.党性锤炼放松。 | causes',
      '    2.宗旨意识淡薄。 | causes',
    ]);
  });

  it('is not parted by the cause that an item gives of itself', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习抓得不紧。满足于读文件。究其原因，是工作一忙就把学习放在一边。',
      '（二）调研走得不深。下基层偏少。',
      '主要原因是出门怕麻烦。',
      '（三）自律偏松。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  （三）自律偏松。 | problems',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem （一）|学习抓得不紧。',
      'problem （二）|调研走得不深。',
      'problem （三）|自律偏松。',
    ]);
  });
});

describe('a section of problems and plans', () => {
  it('reads each plan behind a problem as the measure of that problem', () => {
    const lines = [
      '二、问题及下一步打算',
      '（一）理论学习不够深入。部分党员满足于读文件，笔记照抄。',
      '要把原著列入必读书目，每季度交流一次，切实提升学习质量。',
      '（二）下基层偏少。机关干部出门少，了解情况不够。',
      '要建立联系点制度，每月到联系点不少于两天，进一步密切联系群众。',
    ];
    expect(treeOf(...lines)).toEqual([
      '二、问题及下一步打算 | problems',
      '  （一）理论学习不够深入。 | problems',
      '    <passage> “要把原著列入必读书目，每 | measures',
      '  （二）下基层偏少。 | problems',
      '    <passage> “要建立联系点制度，每月到 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem （一）|理论学习不够深入。',
      'measure |要把原著列入必读书目，每季度交流一次，切实提升学习质量。',
      'problem （二）|下基层偏少。',
      'measure |要建立联系点制度，每月到联系点不少于两天，进一步密切联系群众。',
    ]);
  });

  it('reads “下一步” below a problem as its measure whatever the heading says', () => {
    expect(
      statementsOf(
        '一、存在的问题',
        '1.理论学习不够深入。',
        '部分党员满足于读文件，笔记照抄。',
        '下一步，将把原著列入必读书目，每季度交流一次。',
        '2.下基层偏少。',
        '机关干部出门少，了解情况不够。',
        '下一步，将建立联系点制度，每月到联系点两天。',
      ),
    ).toEqual([
      'problem 1.|理论学习不够深入。',
      'measure |下一步，将把原著列入必读书目，每季度交流一次。',
      'problem 2.|下基层偏少。',
      'measure |下一步，将建立联系点制度，每月到联系点两天。',
    ]);
  });
});

const RECOGNITION =
  '同时，我们也清醒认识到，发展中还面临不少困难和问题：产业层次不高，龙头企业偏少；基础设施欠账较多，部分村道年久失修；少数干部担当意识不强，服务效率不高。';

describe('problems in a paragraph without a heading', () => {
  it('are a passage of their own among the achievements', () => {
    const lines = [
      '一、过去一年工作回顾',
      '全镇完成投资三亿元，新建道路十二公里。',
      RECOGNITION,
      '二、今年工作安排',
      '（一）抓好产业培育。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、过去一年工作回顾 | achievements',
      '  <passage> “同时，我们也清醒认识到， | problems',
      '二、今年工作安排 | measures',
      '  （一）抓好产业培育。 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem |产业层次不高，龙头企业偏少；',
      'problem |基础设施欠账较多，部分村道年久失修；',
      'problem |少数干部担当意识不强，服务效率不高。',
      'measure （一）|抓好产业培育。',
    ]);
    expect(leftOf(...lines)).toEqual(['announcing|同时，我们也清醒认识到，发展中还面临不少困难和问题：']);
  });

  it('begin where their sentence does, in the middle of a paragraph', () => {
    expect(
      treeOf(
        '一、过去一年工作回顾',
        `全镇完成投资三亿元，新建道路十二公里。${RECOGNITION}`,
        '二、今年工作安排',
        '抓好产业。',
      ),
    ).toEqual([
      '一、过去一年工作回顾 | achievements',
      '  <passage> “同时，我们也清醒认识到， | problems',
      '二、今年工作安排 | measures',
    ]);
  });

  it('may be counted behind an announcing line', () => {
    const lines = [
      '一、过去一年工作回顾',
      '全镇完成投资三亿元。',
      '在肯定成绩的同时，我们也清醒看到，工作中还存在一些问题和不足，主要表现在：',
      '一是产业层次不高，龙头企业偏少。',
      '二是基础设施欠账较多。',
      '二、今年工作安排',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、过去一年工作回顾 | achievements',
      '  <passage> “在肯定成绩的同时，我们也 | problems',
      '    一是产业层次不高，龙头企业偏少。 | problems',
      '    二是基础设施欠账较多。 | problems',
      '二、今年工作安排 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem 一是|产业层次不高，龙头企业偏少。',
      'problem 二是|基础设施欠账较多。',
    ]);
  });

  it('end with their paragraph: what follows is about the work again', () => {
    const lines = [
      '一、过去一年工作回顾',
      '全镇完成投资三亿元。',
      RECOGNITION,
      '各位代表，成绩来之不易，这是全镇干部群众团结奋斗的结果。',
      '二、今年工作安排',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、过去一年工作回顾 | achievements',
      '  <passage> “同时，我们也清醒认识到， | problems',
      '  <passage> “各位代表，成绩来之不易， | achievements',
      '二、今年工作安排 | measures',
    ]);
    expect(statementsOf(...lines).filter((line) => line.includes('成绩'))).toEqual([]);
  });

  it('are found in a text that has no heading at all', () => {
    expect(statementsOf('各位代表：', '过去一年，全镇完成投资三亿元，新建道路十二公里。', RECOGNITION)).toEqual([
      'problem |产业层次不高，龙头企业偏少；',
      'problem |基础设施欠账较多，部分村道年久失修；',
      'problem |少数干部担当意识不强，服务效率不高。',
    ]);
  });

  it('are none where the work only speaks of problems that it solved', () => {
    expect(
      statementsOf(
        '一、工作情况',
        '我们深刻认识到党的建设的重大意义，坚持问题导向，解决了一批群众反映的问题。',
        '带着问题下基层，解决难题十二个。',
      ),
    ).toEqual([]);
  });
});

describe('plans in a paragraph without a heading', () => {
  it('are a passage of measures behind the problems', () => {
    const lines = [
      '一、存在的问题',
      '（一）学习抓得不紧。',
      '（二）调研走得不深。',
      '针对上述问题，我们将每月集中学习一次。各支部建立联系点制度，每月下去两天。',
    ];
    expect(treeOf(...lines)).toEqual([
      '一、存在的问题 | problems',
      '  （一）学习抓得不紧。 | problems',
      '  （二）调研走得不深。 | problems',
      '  <passage> “针对上述问题，我们将每月 | measures',
    ]);
    expect(statementsOf(...lines)).toEqual([
      'problem （一）|学习抓得不紧。',
      'problem （二）|调研走得不深。',
      'measure |针对上述问题，我们将每月集中学习一次。',
    ]);
  });

  it('above the first section leads no sections that say themselves what they are', () => {
    const lines = [
      '支部召开了会议。对照要求，还存在下列不足。',
      '一、上年度整改措施落实情况',
      '1.学习不够的问题。已建立学习制度，整改到位。',
      '二、检视出的问题',
      '1.调研走得不深。',
      '三、原因分析',
      '1.思想认识有偏差。',
    ];
    expect(treeOf(...lines).slice(-6)).toEqual([
      '一、上年度整改措施落实情况 | rectification',
      expect.stringMatching(/^ {2}1\..*rectification$/u),
      '二、检视出的问题 | problems',
      '  1.调研走得不深。 | problems',
      '三、原因分析 | causes',
      '  1.思想认识有偏差。 | causes',
    ]);
  });

  it('above the first section leads the faults themselves where they are numbered', () => {
    const lines = ['支部召开了会议。对照要求，还存在下列不足。', '一、学习抓得不紧。', '二、调研走得不深。'];
    expect(statementsOf(...lines)).toEqual(['problem 一、|学习抓得不紧。', 'problem 二、|调研走得不深。']);
  });

  it('follow each other in one paragraph: problems, their causes, what is to be done', () => {
    const lines = [
      '一、工作总结',
      '全年取得了成绩。但也存在一些问题：一是学习不够深入；二是调研走得不深。产生上述问题的原因：一是认识不到位；二是作风漂浮。下一步，我们将一是每月集中学习；二是每季度下基层。',
    ];
    expect(statementsOf(...lines)).toEqual([
      'problem 一是|学习不够深入；',
      'problem 二是|调研走得不深。',
      'cause 一是|认识不到位；',
      'cause 二是|作风漂浮。',
      'measure 一是|每月集中学习；',
      'measure 二是|每季度下基层。',
    ]);
  });
});
