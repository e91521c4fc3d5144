import { describe, expect, it } from 'vitest';
import { leftOf, readText, statementsOf, wordsOf } from '../support/read-text.ts';

const PROBLEMS = '二、存在的问题';

/** The rule that took each statement, in order. */
function rulesOf(...lines: readonly string[]): string[] {
  return readText(...lines).statements.map(({ ruleId }) => ruleId);
}

describe('a numbered item', () => {
  it('is a statement: its first sentence is the title, the rest backs it', () => {
    const lines = [
      PROBLEMS,
      '（一）理论学习不够系统。满足于读文件，研讨交流少。',
      '（二）调研走访偏少。到村里去得不多。',
    ];
    expect(statementsOf(...lines)).toEqual(['problem （一）|理论学习不够系统。', 'problem （二）|调研走访偏少。']);
    expect(rulesOf(...lines)).toEqual(['item', 'item']);
    const { statements, text } = readText(...lines);
    expect(statements.map((each) => wordsOf(text, each))).toEqual(lines.slice(1));
  });

  it('is a heading and no statement where numbered items stand under it', () => {
    const lines = [
      PROBLEMS,
      '（一）理论学习方面。',
      '1.学习不够系统。读原著偏少。',
      '2.学用结合不紧。',
      '（二）作风方面',
      '1.调研走访偏少。',
    ];
    expect(statementsOf(...lines)).toEqual([
      'problem 1.|学习不够系统。',
      'problem 2.|学用结合不紧。',
      'problem 1.|调研走访偏少。',
    ]);
  });

  it('is a statement of its own where two stand in one line', () => {
    expect(statementsOf(PROBLEMS, '①学习不够系统。②调研走访偏少。')).toEqual([
      'problem ①|学习不够系统。',
      'problem ②|调研走访偏少。',
    ]);
  });

  it('with nothing behind its number is left, and said to be empty', () => {
    expect(statementsOf(PROBLEMS, '1.', '2.学习不够系统。')).toEqual(['problem 2.|学习不够系统。']);
    expect(statementsOf(PROBLEMS, '无。')).toEqual([]);
    expect(leftOf(PROBLEMS, '无。')).toEqual(['empty|无。']);
  });
});

describe('an item that counts its points in one paragraph', () => {
  const points = '一是会议记录缺项；二是党费收缴不及时；三是换届拖延。';
  const split = ['problem 一是|会议记录缺项；', 'problem 二是|党费收缴不及时；', 'problem 三是|换届拖延。'];

  it.each(['学习方面，', '组织生活方面：', '在支部建设方面，', ''])(
    'is split where “%s” leads, which names no fault',
    (lead) => {
      expect(statementsOf(PROBLEMS, `（一）${lead}${points}`)).toEqual(split);
    },
  );

  it('tells what led the points and was left', () => {
    const lines = [PROBLEMS, `（一）学习方面，${points}`];
    expect(leftOf(...lines)).toEqual(['lead|学习方面，']);
    expect(rulesOf(...lines)).toEqual(['point', 'point', 'point']);
  });

  it.each(['支部建设不规范。', '组织生活质量不高，', '党务工作抓得不够扎实。'])(
    'stays whole where “%s” leads, which names the fault; the points are its manifestations',
    (lead) => {
      const lines = [PROBLEMS, `（一）${lead}${points}`];
      expect(rulesOf(...lines)).toEqual(['item']);
      const { statements, text } = readText(...lines);
      const named = statements[0]?.manifestations.map((each) => wordsOf(text, each)).join('/');
      for (const point of ['会议记录缺项', '党费收缴不及时', '换届拖延']) expect(named).toContain(point);
    },
  );

  it('stays whole where the lead names the task', () => {
    const lines = [
      '三、下一步打算',
      '（一）抓好理论学习。一是每月集中学习一次；二是每季度交流一次。',
      '（二）建立联系点制度。',
    ];
    expect(statementsOf(...lines)).toEqual(['measure （一）|抓好理论学习。', 'measure （二）|建立联系点制度。']);
  });
});

describe('paragraphs without numbers', () => {
  it('are a statement each', () => {
    const lines = [PROBLEMS, '理论学习不够系统，满足于读文件。', '调研走访偏少，到村里去得不多。'];
    expect(statementsOf(...lines)).toEqual([
      'problem |理论学习不够系统，满足于读文件。',
      'problem |调研走访偏少，到村里去得不多。',
    ]);
    expect(rulesOf(...lines)).toEqual(['paragraph', 'paragraph']);
  });

  it('that run on from fault to fault are parted, at 。 where each sentence names a fault', () => {
    const line = '理论学习不够系统，读原著偏少。调研走访不够深入，了解实情不多。支部记录不规范，台账缺项。';
    expect(statementsOf(PROBLEMS, line)).toEqual([
      'problem |理论学习不够系统，读原著偏少。',
      'problem |调研走访不够深入，了解实情不多。',
      'problem |支部记录不规范，台账缺项。',
    ]);
    expect(rulesOf(PROBLEMS, line)).toEqual(['run-on', 'run-on', 'run-on']);
  });

  it('that run on behind an announcement are parted at ；', () => {
    const line =
      '对照上级要求和群众期盼，我们的工作还有不小的差距，主要表现在：理论学习不够系统，读原著偏少；调研走访不够深入，了解实情不多；支部记录不规范，台账缺项；干部队伍年龄偏大，后备力量不足。';
    expect(statementsOf(PROBLEMS, line)).toEqual([
      'problem |理论学习不够系统，读原著偏少；',
      'problem |调研走访不够深入，了解实情不多；',
      'problem |支部记录不规范，台账缺项；',
      'problem |干部队伍年龄偏大，后备力量不足。',
    ]);
  });

  // A fault that is known: a short paragraph that announces is left with all that it goes on to list. Mended, this is a plain test.
  it('that run on behind an announcement are parted, however short they are', () => {
    const line = '主要表现在：理论学习不够系统；调研走访偏少；会议记录不全；干部队伍年龄偏大。';
    expect(statementsOf(PROBLEMS, line)).toHaveLength(4);
  });

  it('stay whole where the second sentence goes on about the first', () => {
    const line = '理论学习不够系统，读原著偏少。有的同志把学习当作软任务。';
    expect(statementsOf(PROBLEMS, line, '调研走访偏少。')).toEqual([
      'problem |理论学习不够系统，读原著偏少。',
      'problem |调研走访偏少。',
    ]);
  });

  it('under a short line each have that line for a title', () => {
    const lines = [
      PROBLEMS,
      '理论学习抓得不紧',
      '今年只学了四次，读原著偏少，研讨没有深入。',
      '调研走访偏少',
      '到村里去得不多，听取意见不够。',
    ];
    expect(statementsOf(...lines)).toEqual(['problem |理论学习抓得不紧', 'problem |调研走访偏少']);
    expect(rulesOf(...lines)).toEqual(['titled-paragraph', 'titled-paragraph']);
  });

  it('of a text without any heading are problems where the text turns to what is wrong, and no longer where it turns away', () => {
    const line =
      '各位代表，过去一年我们完成了各项任务。同时，我们也清醒认识到，工作中还存在不少问题和不足：基层基础比较薄弱；干部作风还不够扎实；服务群众的办法不多。对此，我们将认真解决。';
    expect(statementsOf(line)).toEqual([
      'problem |基层基础比较薄弱；',
      'problem |干部作风还不够扎实；',
      'problem |服务群众的办法不多。',
    ]);
    expect(leftOf(line)).toEqual(['announcing|同时，我们也清醒认识到，工作中还存在不少问题和不足：']);
  });
});

describe('a table', () => {
  it('gives a problem for a cell under 问题, and the measure beside it; other columns state nothing', () => {
    const lines = [
      '检视问题整改台账',
      '序号\t存在问题\t整改措施\t责任人',
      '1\t理论学习抓得不紧\t每月集中学习一次\t王某',
      '2\t调研走访偏少\t\t李某',
    ];
    expect(statementsOf(...lines)).toEqual([
      'problem |理论学习抓得不紧',
      'measure |每月集中学习一次',
      'problem |调研走访偏少',
    ]);
    expect(new Set(rulesOf(...lines))).toEqual(new Set(['table-cell']));
  });

  it.each([
    ['原因分析', 'cause'],
    ['整改情况', 'claim'],
  ])('takes a column %s for statements of kind %s', (column, kind) => {
    const lines = ['检视问题台账', `存在问题\t${column}`, '理论学习抓得不紧\t重业务轻学习', '调研走访偏少\t事务缠身'];
    expect(readText(...lines).statements.map((each) => each.kind)).toEqual(['problem', kind, 'problem', kind]);
  });
});

describe('lines that announce and lines that close', () => {
  it('are no statements', () => {
    const lines = [
      PROBLEMS,
      '对照先进，我们还有差距，主要表现在以下几个方面：',
      '（一）理论学习不够系统。',
      '（二）调研走访偏少。',
    ];
    expect(statementsOf(...lines)).toEqual(['problem （一）|理论学习不够系统。', 'problem （二）|调研走访偏少。']);
    expect(leftOf(...lines)).toEqual(['lead|对照先进，我们还有差距，主要表现在以下几个方面：']);
  });

  it('are left behind the last item too', () => {
    const titles = statementsOf(
      PROBLEMS,
      '（一）理论学习不够系统。',
      '（二）调研走访偏少。',
      '以上问题，我们将认真加以解决。',
      '特此报告。',
    );
    expect(titles).toEqual(['problem （一）|理论学习不够系统。', 'problem （二）|调研走访偏少。']);
  });
});

describe('a claims section of lines without numbers', () => {
  const heading = '一、上年度整改措施落实情况';

  it('takes a line that only says what was put right for the title of the line that says how', () => {
    const { text, statements } = readText(
      heading,
      '值班记录缺页的问题已经解决。',
      '新换的记录本按日编号，交班时两人签名。',
      '接电话态度生硬的现象有了根本好转。',
      '话务组每周抽听十段录音，当月讲评。',
    );
    expect(statements.map(({ title }) => text.slice(title.start, title.end))).toEqual([
      '值班记录缺页的问题已经解决。',
      '接电话态度生硬的现象有了根本好转。',
    ]);
  });

  it('takes two lines that each put something right for two claims', () => {
    const { statements } = readText(heading, '值班记录缺页的问题已经解决。', '电话无人接听的问题也已经解决。');
    expect(statements).toHaveLength(2);
  });
});

describe('the section decides the kind', () => {
  const items = ['（一）思想认识有偏差。重业务轻党建。', '（二）责任压得不实。'];

  it.each([
    ['存在的问题', 'problem'],
    ['原因剖析', 'cause'],
    ['下一步打算', 'measure'],
    ['上年度整改措施落实情况', 'claim'],
  ])('under %s an item is a %s', (heading, kind) => {
    expect(readText(`一、${heading}`, ...items).statements.map((each) => each.kind)).toEqual([kind, kind]);
  });

  it.each(['基本情况', '主要工作成效', '附件'])('under %s nothing is stated', (heading) => {
    expect(statementsOf(`一、${heading}`, ...items)).toEqual([]);
  });

  it('and what was put right is a claim, however often the word 问题 stands there', () => {
    const lines = [
      '一、上年度问题整改情况',
      '（一）关于理论学习抓得不紧的问题。已补学四次，问题整改到位。',
      '（二）关于调研走访偏少的问题。已建立联系点。',
    ];
    expect(readText(...lines).statements.map((each) => each.kind)).toEqual(['claim', 'claim']);
  });

  it('but a paragraph that turns to the causes makes causes of what follows', () => {
    const lines = [
      '二、存在的问题及原因',
      '（一）理论学习不够系统。',
      '（二）调研走访偏少。',
      '分析这些现象，最根本的是党性锤炼放松了，主要有：',
      '一是思想认识有偏差。',
      '二是责任压得不实。',
    ];
    expect(readText(...lines).statements.map((each) => each.kind)).toEqual(['problem', 'problem', 'cause', 'cause']);
  });

  it('and the cause that a problem names inside its own item is none of its own', () => {
    const lines = [PROBLEMS, '（一）理论学习不够系统。读原著偏少，主要原因是工学矛盾突出。', '（二）调研走访偏少。'];
    expect(readText(...lines).statements.map((each) => each.kind)).toEqual(['problem', 'problem']);
  });
});

describe('the status of a problem', () => {
  it.each([
    ['会议记录缺项的问题已全部整改到位。', 'resolved', '已全部整改'],
    ['过去的形式主义现象得到有效遏制。', 'resolved', '得到有效遏制'],
    ['未发现违反中央八项规定精神的问题。', 'absent', '未发现'],
    ['不存在学习走过场的问题。', 'absent', '不存在'],
    ['要着力解决学习不深入的问题。', 'goal', '解决'],
    ['过去一段时间，个别支部学习不深入。', 'historical', '过去'],
  ])('“%s” is %s, and “%s” says so', (words, status, cue) => {
    const [statement] = readText(PROBLEMS, `（一）${words}`, '（二）调研走访偏少。').statements;
    expect(statement?.status).toBe(status);
    expect(statement?.statusCue?.text).toContain(cue);
    expect(statement?.manifestations.filter((each) => each.status === 'present')).toEqual([]);
  });

  it.each([
    '学习不深入的问题虽有所改进，但读原著仍然偏少。',
    '理论学习不够系统，没有做到学思用贯通。',
    '没有发现身边同志的困难，谈心谈话不够经常。',
  ])('“%s” is present, whatever was mended or denied beside it', (words) => {
    const [statement] = readText(PROBLEMS, `（一）${words}`, '（二）调研走访偏少。').statements;
    expect(statement?.status).toBe('present');
    expect(statement?.manifestations.length).toBeGreaterThan(0);
  });

  it('shows the words that decided where they stand in the text', () => {
    const { statements, text } = readText(PROBLEMS, '（一）会议记录缺项的问题已全部整改到位。');
    const cue = statements[0]?.statusCue;
    expect(text.slice(cue?.start, cue?.end)).toBe(cue?.text);
    expect(cue?.ruleId).toMatch(/^[a-z]+\.[a-z.-]+$/u);
  });

  it('is known of problems only', () => {
    const { statements } = readText(
      '一、原因分析',
      '（一）思想认识有偏差。',
      '二、整改措施',
      '（一）每月集中学习一次。',
    );
    expect(statements.map((each) => each.status)).toEqual([null, null]);
  });
});

describe('manifestations', () => {
  const manifestationsOf = (line: string) => {
    const { statements, text } = readText(PROBLEMS, line, '（九）调研走访偏少。');
    return (statements[0]?.manifestations ?? []).map((each) => `${each.isExample ? '例 ' : ''}${wordsOf(text, each)}`);
  };

  it('are the clauses that name the fault', () => {
    expect(manifestationsOf('（一）理论学习不够系统。满足于读文件，今年共学习十二次，研讨交流少。')).toEqual([
      '理论学习不够系统',
      '满足于读文件',
      '研讨交流少',
    ]);
  });

  it.each(['比如', '例如', '如'])('behind “%s” are marked as an example', (opener) => {
    expect(manifestationsOf(`（一）理论学习不够系统。读原著偏少。${opener}，上半年研讨交流少。`)).toEqual([
      '理论学习不够系统',
      '读原著偏少',
      '例 上半年研讨交流少',
    ]);
  });

  it('are neither praise nor duty', () => {
    expect(manifestationsOf('（一）理论学习不够系统。要坚持每月集中学习，班子带头学得扎实。')).toEqual([
      '理论学习不够系统',
    ]);
  });
});
