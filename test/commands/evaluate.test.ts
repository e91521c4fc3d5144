import path from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkCoderCategories } from '../../src/commands/evaluate/check-coder-categories.ts';
import { evaluate } from '../../src/commands/evaluate/evaluate.ts';
import { estimated, figure } from '../../src/commands/evaluate/figures.ts';
import { jsonEntryLines } from '../../src/commands/evaluate/json-entry-lines.ts';
import { labelledDocuments } from '../../src/commands/evaluate/labelled-documents.ts';
import { parseCodings } from '../../src/commands/evaluate/parse-codings.ts';
import { parseGold } from '../../src/commands/evaluate/parse-gold.ts';
import { renderAgreement } from '../../src/commands/evaluate/render-agreement.ts';
import { type Language, OWN_DICTIONARIES } from '../../src/commands/shared-options.ts';
import { viewOf } from '../../src/commands/terminal/view.ts';
import { ConfigurationError } from '../../src/model/configuration-error.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { type Agreement, measureAgreement } from '../../src/statistics/agreement/agreement.ts';
import type { CoderComparison } from '../../src/statistics/agreement/compare-coders.ts';
import type { GoldLabels, GoldStatement } from '../../src/statistics/agreement/gold-labels.ts';
import { temporaryFolders } from '../read/temporary-folder.ts';
import { analysisOf } from '../statistics/analysis-builder.ts';

const TAXONOMY = loadDictionaries(OWN_DICTIONARIES).taxonomy;

const FIRST = `某某单位2023年党建工作总结
一、主要工作成效
全年组织集中学习十二次，走访职工三十余户。
二、存在的问题
（一）理论学习不深入不系统。读文件多，研讨少。
（二）担当精神不足。遇到难题绕着走。
三、下一步打算
（一）加强理论学习。每月集中学习一次。
（二）压实工作责任。逐项列出清单。
`;
const SECOND = FIRST.replace('（二）担当精神不足。遇到难题绕着走。', '（二）联系群众不紧密。到基层调研少。');

const FIRST_LABELS: GoldLabels = {
  sections: [
    { document: '甲/2023年.txt', heading_starts: '一、主要工作', level: 1, role: 'achievements' },
    { document: '甲/2023年.txt', heading_starts: '二、存在的问题', level: 1, role: 'problems' },
    { document: '甲/2023年.txt', heading_starts: '三、下一步', level: 1, role: 'measures' },
  ],
  statements: [
    statement('甲/2023年.txt', 'problem', '理论学习不深入', 'political.publicity'),
    statement('甲/2023年.txt', 'problem', '担当精神不足', 'style.commitment'),
    statement('甲/2023年.txt', 'measure', '加强理论学习', null),
    statement('甲/2023年.txt', 'measure', '压实工作责任', null),
  ],
};
const SECOND_LABELS: GoldLabels = {
  sections: [],
  statements: [
    statement('乙/2023年.txt', 'problem', '理论学习不深入', 'theory.depth'),
    statement('乙/2023年.txt', 'problem', '联系群众不紧密', 'style.masses'),
  ],
};
const BOTH_LABELS: GoldLabels = {
  sections: FIRST_LABELS.sections,
  statements: [...FIRST_LABELS.statements, ...SECOND_LABELS.statements],
};

function statement(
  document: string,
  kind: GoldStatement['kind'],
  starts: string,
  primary: string | null,
): GoldStatement {
  return { document, kind, starts, primary, also: [] };
}

vi.mock('../../src/run/tools.ts', async (original) =>
  (await import('../support/load-tools-once.ts')).loadToolsOnce(original),
);

const makeFolder = temporaryFolders();

afterEach(() => {
  vi.restoreAllMocks();
});

interface Run {
  readonly output: string;
  readonly messages: string;
}

async function run(
  gold: string,
  paths: readonly string[] = [],
  more: { readonly json?: boolean; readonly language?: Language } = {},
): Promise<Run> {
  const [output, messages] = [captured(process.stdout), captured(process.stderr)];
  await evaluate(paths, {
    ...{ gold, seed: 1, json: false, language: 'zh', dictionaries: OWN_DICTIONARIES },
    ...{ jobs: 1, formats: ['csv'], quiet: true, ocr: false },
    ...more,
  });
  return { output: output.join(''), messages: messages.join('') };
}

function captured(stream: NodeJS.WriteStream): string[] {
  const written: string[] = [];
  vi.spyOn(stream, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return written;
}

async function runJson(gold: string, paths: readonly string[] = []): Promise<Agreement> {
  return JSON.parse((await run(gold, paths, { json: true })).output) as Agreement;
}

function refusal(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return '';
}

describe('evaluate', () => {
  it('finds the documents beside the labels and prints what was found, how it is judged, and the disagreements', async () => {
    const folder = await makeFolder({
      'gold.json': JSON.stringify(BOTH_LABELS),
      '甲/2023年.txt': FIRST,
      '乙/2023年.txt': SECOND,
      '丙/2023年.txt': FIRST,
    });
    const gold = path.join(folder, 'gold.json');
    const { output, messages } = await run(gold);
    expect(messages).toBe('');
    expect(output).toContain('报告 2 份。');
    expect(output).toMatch(/^节 +3 +3 +3 {2}1\.000/mu);
    expect(output).toMatch(/^问题 +4 +4 +4 {2}1\.000 \[1\.000, 1\.000\]/mu);
    expect(output).toMatch(/^措施 +2 +4 +2 {2}0\.500/mu);
    expect(output).toMatch(/^节的性质 +3\/3 {2}1\.000/mu);
    expect(output).toMatch(/^问题的主类 +3\/4 {2}0\.750/mu);
    expect(output).toMatch(/^Cohen's kappa +0\.\d{3} \[/mu);
    expect(output).toMatch(/^theory\.depth +学习不深不系统 +1 +0\.500 +1\.000 +0\.667 +1 /mu);
    expect(output).toMatch(/甲\/2023年\.txt（\d 处）\n {5}5 {2}主类不同 {2}理论学习不深入不系统/u);
    expect(output).toMatch(/标注：political\.publicity 宣传与政治文化\n +程序：theory\.depth 学习不深不系统[^\n]* ← /u);
    expect(output).toMatch(/乙\/2023年\.txt（\d 处）/u);
  });

  it('speaks English where that is asked for', async () => {
    const folder = await makeFolder({ 'gold.json': JSON.stringify(FIRST_LABELS), '甲/2023年.txt': FIRST });
    const { output } = await run(path.join(folder, 'gold.json'), [folder], { language: 'en' });
    expect(output).toContain('A single document gives no intervals.');
    expect(output).toMatch(/^primary category +1\/2 {2}0\.500$/mu);
    expect(output).toMatch(/label: {3}political\.publicity Publicity and political culture/u);
    expect(output.replaceAll(/^(?: {5}\d| {8}program:|甲).*$/gmu, '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('prints the whole value as JSON, the same at every run', async () => {
    const folder = await makeFolder({ 'gold.json': JSON.stringify(FIRST_LABELS), '甲/2023年.txt': FIRST });
    const gold = path.join(folder, 'gold.json');
    const agreement = await runJson(gold);
    expect(agreement.documents).toEqual(['甲/2023年.txt']);
    expect(agreement.kinds.map(({ kind, truePositives }) => [kind, truePositives])).toEqual([
      ['problem', 2],
      ['measure', 2],
    ]);
    expect(agreement.primary.accuracy).toMatchObject({ right: 1, total: 2, value: 0.5, interval: null });
    expect(agreement.disagreements[0]).toMatchObject({ issue: 'primary', reference: { line: 5 } });
    expect(await runJson(gold)).toEqual(agreement);
  });

  it('looks in corpus where the folder of the labels does not hold the documents', async () => {
    const folder = await makeFolder({
      'labels/gold.json': JSON.stringify(FIRST_LABELS),
      'corpus/甲/2023年.txt': FIRST,
    });
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect((await runJson('labels/gold.json')).documents).toEqual(['甲/2023年.txt']);
  });

  it('does not take a document of another folder for a labelled one of the same name', async () => {
    const folder = await makeFolder({ 'gold.json': JSON.stringify(BOTH_LABELS), '乙/2023年.txt': SECOND });
    const agreement = await runJson(path.join(folder, 'gold.json'), [path.join(folder, '乙')]);
    expect(agreement.documents).toEqual(['乙/2023年.txt']);
    expect(agreement.missingDocuments).toEqual(['甲/2023年.txt']);
    expect(agreement.diagnostics).toEqual([]);
  });

  it('tells of labels that cannot be met and of documents that are not there, and compares the others', async () => {
    const labels = {
      sections: [],
      statements: [
        ...FIRST_LABELS.statements,
        statement('甲/2023年.txt', 'problem', '根本没有的话', 'theory.deep'),
        ...SECOND_LABELS.statements,
      ],
    };
    const folder = await makeFolder({ 'gold.json': JSON.stringify(labels), '甲/2023年.txt': FIRST });
    const { output, messages } = await run(path.join(folder, 'gold.json'));
    expect(output).toContain('报告 1 份，另有 1 份没有找到。');
    expect(output).toContain('没有找到：乙/2023年.txt');
    expect(messages).toMatch(/^甲\/2023年\.txt: gold\.absent: 标注所引.*。"根本没有的话"/mu);
    expect(messages).toContain('theory.deep');
  });

  it('refuses to run where no labelled document is found or can be read, and says where it looked', async () => {
    const folder = await makeFolder({
      'gold.json': JSON.stringify(FIRST_LABELS),
      '乙/2023年底.txt': SECOND,
      'binary/甲/2023年.txt': '%PDF-1.7',
    });
    const gold = path.join(folder, 'gold.json');
    const elsewhere = run(gold, [path.join(folder, '乙')]);
    await expect(elsewhere).rejects.toThrow(ConfigurationError);
    await expect(elsewhere).rejects.toThrow(`(甲/2023年.txt) is in ${path.join(folder, '乙')}`);
    await expect(run(gold)).rejects.toThrow(/none of the labelled documents can be read.*PDF/su);
    await expect(run(path.join(folder, 'none.json'))).rejects.toThrow(/--gold .*none\.json: .*ENOENT/u);
  });

  it('compares with a table of codings by another coder', async () => {
    const folder = await makeFolder({ 'gold.json': JSON.stringify(FIRST_LABELS), '甲/2023年.txt': FIRST });
    const found = await runJson(path.join(folder, 'gold.json'));
    const id = found.disagreements[0]?.predicted?.id ?? '';
    const other = await makeFolder({
      'coded.csv': `\ufeffstatement_id,category,is_primary,coder\r\n${id},theory.form,TRUE,李\r\n${id},theory.depth,false,李\r\n${id},theory.depth,true,jingjian\r\n`,
      'unknown.csv': 'statement_id,category,is_primary,coder\nd0123456789-00000,theory.form,true,李\n',
    });
    const coded = path.join(other, 'coded.csv');
    const value = (await runJson(coded, [folder])) as unknown as CoderComparison;
    expect(value.coders).toMatchObject([{ coder: '李', problems: 1, uncoded: 1 }]);
    expect(value.coders[0]?.disagreements).toMatchObject([{ issue: 'primary', reference: { line: 5 } }]);
    expect(value.diagnostics.map(({ code }) => code)).toEqual(['codings.own']);
    const { output } = await run(coded, [folder]);
    expect(output).toContain('李：双方都编了的问题 1 条，编码者未编 1 条');
    expect(output).toMatch(/^问题的主类 +0\/1 {2}0\.000$/mu);
    expect(output).toMatch(/标注：theory\.form 学习形式单一；theory\.depth 学习不深不系统/u);
    await expect(run(path.join(other, 'unknown.csv'), [folder])).rejects.toThrow('(d0123456789) is in');
  });

  it('refuses a table that holds only what the program itself coded', async () => {
    const folder = await makeFolder({
      'own.csv': 'statement_id,category,is_primary,coder\nd1-00001,theory.form,true,jingjian\n',
      'nobody.csv': 'statement_id,category,is_primary,coder\nd1-00001,theory.form,true,\n',
      'empty.csv': '\n',
    });
    await expect(run(path.join(folder, 'own.csv'))).rejects.toThrow('got only those of jingjian itself');
    await expect(run(path.join(folder, 'nobody.csv'))).rejects.toThrow('row 2 has no coder');
    await expect(run(path.join(folder, 'empty.csv'))).rejects.toThrow('got an empty file');
  });
});

describe('parseGold', () => {
  const parse = (value: unknown) => parseGold(JSON.stringify(value, null, 1), 'gold.json');
  const problemOf = (label: unknown) => refusal(() => parse({ statements: [label] }));
  const label = { document: 'a.txt', kind: 'problem', starts: '学习不深', primary: 'theory.depth', also: [] };

  it('takes labels without the keys that may be left out, and leaves further keys aside', () => {
    const { primary: _, also: __, ...bare } = label;
    expect(parse({ statements: [{ ...bare, kind: 'measure', note: '存疑' }], coder: '李' })).toEqual({
      sections: [],
      statements: [{ ...bare, kind: 'measure', primary: null, also: [] }],
    });
  });

  it('names file, line and label of each problem', () => {
    const text = '{"statements": [\n{"document": "a.txt", "kind": "problems", "starts": "", "primary": 3},\n\n"x"]}';
    expect(refusal(() => parseGold(text, 'gold.json')).split('\n')).toEqual([
      'gold.json:2: statements[0]: expected one of problem, cause, measure, claim for "kind", got "problems"; did you mean "problem"?',
      'gold.json:2: statements[0]: expected a text for "starts", got ""',
      'gold.json:2: statements[0]: expected a category, or null where none fits for "primary", got the number 3',
      'gold.json:4: statements[1]: expected a map with the keys document, kind, starts, primary, also, got "x"',
    ]);
  });

  it('wants a primary category of every problem, if only null', () => {
    const { primary: _, ...without } = label;
    expect(problemOf(without)).toContain('expected the key "primary", got none');
    expect(problemOf({ ...label, primary: null })).toBe('');
  });

  it('takes an unknown key that is nearly a missing one for a slip', () => {
    const { also, ...rest } = label;
    expect(problemOf({ ...rest, alsoo: also })).toContain('got the key "alsoo"; did you mean "also"?');
    expect(refusal(() => parse({ statement: [label] }))).toContain('did you mean "statements"?');
  });

  it.each([
    [
      { sections: [{ document: 'a.txt', heading_starts: '一、', level: 0, role: 'problems' }] },
      'a whole number from 1',
    ],
    [{ sections: [{ document: 'a.txt', heading_starts: '一、', level: 1, role: 'problem' }] }, 'mean "problems"'],
    [{ sections: {} }, 'expected a list for "sections", got'],
    [{ statements: [{ ...label, also: ['theory.form', ''] }] }, 'expected a list of categories for "also"'],
    [{ sections: [], statements: [] }, 'got no label in either'],
    [{ name: 'x' }, 'got a map with the key "name"'],
    [['labels'], 'expected a map with the lists "sections" and "statements", got a list'],
  ])('refuses %j', (value, message) => {
    expect(refusal(() => parse(value))).toContain(message);
  });

  it('tells the line where the text stops being JSON', () => {
    expect(refusal(() => parseGold('{\n"sections": [],\n}', 'gold.json'))).toMatch(/^gold\.json:3: expected JSON/u);
    expect(refusal(() => parseGold('{\n"sections": [\n', 'gold.json'))).toMatch(/^gold\.json:3: expected JSON/u);
  });

  it('does not tell of the same slip a thousand times', () => {
    const lines = refusal(() => parse({ statements: Array.from({ length: 1000 }, () => ({})) })).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('2980 more');
  });
});

describe('jsonEntryLines', () => {
  it('knows the line of each entry, whatever the entries hold', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(value), value, (held, before) => {
        const entries = held.map((inside, index) => ({ mark: index, inside }));
        const text = JSON.stringify({ before, list: entries }, null, 1);
        const marks = text.split('\n').flatMap((line, index) => (/^ {3}"mark": /u.test(line) ? [index + 1] : []));
        const expected = marks.slice(marks.length - entries.length);
        expect(
          jsonEntryLines(text)
            .get('list')
            ?.map((line) => line + 1),
        ).toEqual(expected);
      }),
    );
  });

  it('counts entries of every type', () => {
    expect(jsonEntryLines('{"a": [1,\n"x,[",\n\n[2, 3], null\n], "b": []}').get('a')).toEqual([1, 2, 4, 4]);
  });
});

describe('parseCodings', () => {
  const header = 'statement_id,category,is_primary,coder';

  it('reads the columns by name, wherever they stand, parted by commas, semicolons or tabs', () => {
    const row = { statement_id: 'd1-0', category: 'theory.form', is_primary: 'true', coder: '李' };
    const text = 'coder,score,Category,is_primary,statement_id\n李,0.5,theory.form,true,d1-0\n';
    for (const delimiter of [',', ';', '\t']) {
      expect(parseCodings(text.replaceAll(',', delimiter), 'c.csv')).toEqual([row]);
    }
  });

  it.each([
    ['a,b\n1,2\n', 'c.csv:1: expected a JSON file, or a CSV with the columns'],
    [`${header.replace('coder', '编码者')}\n`, 'coder missing in "statement_id", "category", "is_primary", "编码者"'],
    [`${header},coder\n`, 'c.csv:1: expected one column "coder", got two'],
    [`${header}\n`, 'got only column names'],
    [`${header}\na,b,true,x\n"a,b,true,x\n`, 'c.csv:3: a quotation mark is opened'],
  ])('refuses %j', (text, message) => {
    expect(refusal(() => parseCodings(text, 'c.csv'))).toContain(message);
  });
});

describe('checkCoderCategories', () => {
  it('tells once of each category that the taxonomy lacks, with the one that may be meant', () => {
    const statements = new Map([
      ['1', ['theory.depht', 'uncategorised']],
      ['2', ['theory.depht', 'theory.form']],
    ]);
    const diagnostics = checkCoderCategories([{ coder: '李', statements }], ['theory.depth', 'theory.form']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'codings.unknown-category' }]);
    expect(diagnostics[0]?.message).toContain('did you mean "theory.depth"?');
  });
});

describe('labelledDocuments', () => {
  const file = (folder: string, name: string) => ({
    absolutePath: `${folder}/${name}`,
    path: name,
    inputFolder: path.posix.basename(folder),
  });

  it('prefers the labelled path that shares most with the place of the file', () => {
    const labels = { kind: 'gold', gold: BOTH_LABELS, diagnostics: [] } as const;
    const { names, namesOf } = labelledDocuments(labels);
    expect(names).toEqual(['甲/2023年.txt', '乙/2023年.txt']);
    expect(namesOf(file('/data', '乙/2023年.txt'))).toEqual(['乙/2023年.txt']);
    expect(namesOf(file('/data/乙', '2023年.txt'))).toEqual(['乙/2023年.txt']);
    expect(namesOf(file('/data/丙', '2023年.txt'))).toEqual(['甲/2023年.txt', '乙/2023年.txt']);
    expect(namesOf(file('/data', '丙/2023年.txt'))).toEqual([]);
  });
});

describe('renderAgreement', () => {
  const text = '一、成效\n二、问题\n1.学习不深。\n2.已经整改到位。\n3.支部不活。\n4.作风不实。\n';
  const gold: GoldLabels = {
    sections: [
      { document: 'a.txt', heading_starts: '一、成效', level: 1, role: 'achievements' },
      { document: 'a.txt', heading_starts: '二、问题', level: 1, role: 'problems' },
    ],
    statements: [
      statement('a.txt', 'problem', '学习不深', null),
      statement('a.txt', 'problem', '已经整改', 'style.execution'),
      statement('a.txt', 'problem', '作风不实', 'style.formalism'),
    ],
  };
  const analysis = analysisOf({
    text,
    sections: [
      { at: '一、成效', marker: '一、', role: 'background' },
      { at: '二、问题', marker: '二、', role: 'problems', level: 2 },
    ],
    statements: [
      { at: '学习不深', categories: ['theory.depth'] },
      { at: '已经整改到位', status: 'resolved', cue: '整改到位' },
      { at: '支部不活', categories: ['organization.branch'] },
    ],
    left: [{ sectionId: 's', start: text.indexOf('作风'), end: text.length, reason: 'announcing', cue: '不实' }],
  });
  const agreement = measureAgreement(gold, [analysis], { seed: 1, resamples: 10 });

  it('shows each disagreement with its line, both sides and the reason, by the kind of thing disagreed about', () => {
    const lines = renderAgreement(agreement, 'gold.json', 1, viewOf(TAXONOMY, 'zh')).split('\n');
    const start = lines.findIndex((line) => line.startsWith('分歧'));
    expect(lines.slice(start, -1)).toEqual([
      '分歧 6 处：性质不同 1，层级不同 1，主类不同 1，状态不同 1，多取的条目 1，漏取的条目 1',
      '',
      'a.txt（6 处）',
      '     1  性质不同  一、成效',
      '        标注：成效',
      '        程序：基本情况 ← heading:test',
      '     2  层级不同  二、问题',
      '        标注：1',
      '        程序：2',
      '     3  主类不同  学习不深',
      '        标注：uncategorised 未归类',
      '        程序：theory.depth 学习不深不系统 ← term:test: 学习',
      '     4  状态不同  已经整改到位',
      '        标注：现存',
      '        程序：已解决 ← status.test: 整改到位',
      '     5  多取的条目  支部不活',
      '        标注：没有',
      '        程序：问题 ← item',
      '     6  漏取的条目  作风不实',
      '        标注：问题',
      '        程序：没有 ← announcing: 不实',
    ]);
  });

  it('leaves out what the labels say nothing about', () => {
    const measures = { sections: [], statements: [statement('a.txt', 'measure', '学习不深', null)] };
    const only = measureAgreement(measures, [analysis], { seed: 1, resamples: 10 });
    const output = renderAgreement(only, 'gold.json', 1, viewOf(TAXONOMY, 'zh'));
    expect(output).not.toMatch(/^(?:节|问题|以上各类) /mu);
    expect(output).not.toContain('各类平均');
    expect(output).toMatch(/^措施 +1 +0 +0 {2}– +0\.000 +0\.000$/mu);
  });

  it('says so where there is no disagreement', () => {
    const view = viewOf(TAXONOMY, 'en');
    expect(renderAgreement({ ...agreement, disagreements: [] }, 'gold.json', 1, view)).toMatch(
      /\nNo disagreements\.\n$/u,
    );
  });
});

describe('figures', () => {
  it('shows three decimals, the interval where there is one, and a dash for what is undefined', () => {
    expect(figure(2 / 3)).toBe('0.667');
    expect(estimated({ value: -0.05, interval: { low: -0.5, high: 1 } })).toBe('-0.050 [-0.500, 1.000]');
    expect(estimated({ value: 1, interval: null })).toBe('1.000');
    expect(estimated({ value: null, interval: null })).toBe('–');
  });
});
