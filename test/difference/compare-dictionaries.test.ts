import { describe, expect, it } from 'vitest';
import { compareDictionaries } from '../../src/difference/compare-dictionaries.ts';
import { dictionaryEntries } from '../../src/difference/dictionary-entries.ts';
import { loadDictionaries } from '../../src/resources/load-dictionaries.ts';
import { changed, SMALL_FILES } from '../resources/dictionary-folder.ts';
import { changeLine, changesTo, dictionariesOf, type Files } from './two-versions.ts';

function taxonomy(from: string, to: string): Files {
  return { 'taxonomy.yaml': changed('taxonomy.yaml', from, to) };
}

function linesTo(after: Files, before: Files = {}): string[] {
  return changesTo(after, before).map(changeLine);
}

describe('compareDictionaries', () => {
  it('finds nothing where only comments and layout are different', () => {
    const context = `# 说明\n\n${SMALL_FILES['context.yaml']}`.replace(
      '[不够, 不足]',
      '\n    # 常见\n    - 不够\n    - "不足"',
    );
    expect(linesTo({ 'context.yaml': context, 'words.txt': '# 词\n三会一课\tnz\n\n两个维护 nz\n' })).toEqual([]);
  });

  it('tells a term that came and one that went, under their category', () => {
    expect(linesTo(taxonomy('          - 浅尝辄止\n', '          - 一知半解\n'))).toEqual([
      'added taxonomy.yaml theory.depth term 一知半解',
      'removed taxonomy.yaml theory.depth term 浅尝辄止',
    ]);
  });

  it('knows a term again that went to another category', () => {
    const moved = changed('taxonomy.yaml', '          - 浅尝辄止\n', '').replace('[照本宣科]', '[照本宣科, 浅尝辄止]');
    expect(linesTo({ 'taxonomy.yaml': moved })).toEqual([
      'moved taxonomy.yaml theory.form term 浅尝辄止 from theory.depth term 浅尝辄止',
    ]);
  });

  it('knows a topic again that became a term', () => {
    const moved = changed('taxonomy.yaml', '        topics: [原著原文]\n', '').replace(
      '- 浅尝',
      '- 原著原文\n          - 浅尝',
    );
    expect(linesTo({ 'taxonomy.yaml': moved })).toEqual([
      'moved taxonomy.yaml theory.depth term 原著原文 from theory.depth topic 原著原文',
    ]);
  });

  it('tells the keys of a rule that are different, with what each lost and gained', () => {
    const rule = changed(
      'taxonomy.yaml',
      'all: ["$study_things", "$lack"]',
      'all: ["$lack", 原著]\n            none: [形式]',
    )
      .replace('within: clause', 'within: sentence')
      .replace('yes: [原著读得不够]', 'yes: [原著读得不够, 不足在原著]');
    expect(linesTo({ 'taxonomy.yaml': rule })).toEqual([
      'changed taxonomy.yaml theory.depth rule theory.depth.original ' +
        'all -[$study_things] +[原著] within -[clause] +[sentence] examples.yes -[] +[不足在原著] none -[] +[形式]',
    ]);
  });

  it('knows a rule by its words where it got another id', () => {
    expect(linesTo(taxonomy('id: theory.depth.original', 'id: theory.depth.source'))).toEqual([
      'moved taxonomy.yaml theory.depth rule theory.depth.source from theory.depth rule theory.depth.original',
    ]);
  });

  it('tells definitions, examples and labels', () => {
    const text = changed('taxonomy.yaml', 'definition: 学得浅。', 'definition: 学得浅、学得散。')
      .replace('positive: [学习不够深入]', 'positive: [学习不够深入, 学习不系统]')
      .replace('is: theory.form}', 'is: uncategorised}')
      .replace('label: 理论学习', 'label: 学习');
    expect(linesTo({ 'taxonomy.yaml': text })).toEqual([
      'changed taxonomy.yaml theory domain theory label -[理论学习] +[学习]',
      'changed taxonomy.yaml theory.depth category theory.depth definition -[学得浅。] +[学得浅、学得散。]',
      'added taxonomy.yaml theory.depth positive 学习不系统',
      'changed taxonomy.yaml theory.depth negative 讲课照本宣科 is -[theory.form] +[uncategorised]',
    ]);
  });

  it('tells what the other files say otherwise', () => {
    const lines = linesTo({
      'headings.yaml': changed('headings.yaml', '[整改措施]', '[整改措施, 整改办法]'),
      'context.yaml': changed('context.yaml', '[不够, 不足]', '[不够]').replace('reach: forward', 'reach: clause'),
      'document-types.yaml': changed('document-types.yaml', 'unit_endings: [局]', 'unit_endings: [局, 院]'),
      'set-phrases.yaml': changed('set-phrases.yaml', 'from: 2017', 'from: 2018'),
      'specificity.yaml': changed('specificity.yaml', '[0次]', '[0次, 0篇]'),
      'words.txt': '三会一课 n\n',
      'stop-words.txt': '的 了 和 与\n',
    });
    expect(lines).toEqual([
      'changed headings.yaml labels rule measures words -[] +[整改办法]',
      'changed context.yaml rules rule goal.aim reach -[forward] +[clause]',
      'added document-types.yaml unitEndings word 院',
      'changed set-phrases.yaml set-phrase 以习近平新时代中国特色社会主义思想为指导 from -[2017] +[2018]',
      'changed specificity.yaml marks rule figure words -[] +[0篇]',
      'changed words.txt domain-word 三会一课 tag -[nz] +[n]',
      'added stop-words.txt stop-word 与',
      'removed context.yaml $lack set-word 不足',
      'removed words.txt domain-word 两个维护',
    ]);
  });

  it('pairs rules of one name by what they have in common, wherever a new one is put', () => {
    const rule = '  - role: problems\n    whole: ["存在*(问题|不足)"]\n';
    const other = '  - {role: problems, ends: [毛病], examples: {yes: [毛病], no: [打算]}}\n';
    const lines = linesTo({
      'headings.yaml': changed('headings.yaml', rule, other + rule.replace('不足)"', '不足)", 短板')),
    });
    expect(lines).toEqual([
      'added headings.yaml roles rule problems',
      'changed headings.yaml roles rule problems whole -[] +[短板]',
    ]);
  });

  it('tells a list in another order, since the first rule that fits decides, but not of a word list', () => {
    const types = (...names: string[]) =>
      changed(
        'document-types.yaml',
        '  - {type: 工作总结, words: [总结], examples: {yes: [工作总结], no: [报告]}}\n',
        names.map((name) => `  - {type: ${name}, words: [${name}], examples: {yes: [${name}], no: []}}\n`).join(''),
      );
    const before = { 'document-types.yaml': types('总结', '报告', '纪要'), 'words.txt': '三会一课 nz\n两个维护 nz\n' };
    const after = {
      'document-types.yaml': types('报告', '通知', '总结', '纪要'),
      'words.txt': '两个维护 nz\n三会一课 nz\n',
    };
    expect(linesTo(after, before)).toEqual([
      'reordered document-types.yaml types rule 报告',
      'added document-types.yaml types rule 通知',
    ]);
  });

  it('finds in the other direction the same, gone for come', () => {
    const after = dictionariesOf({
      ...taxonomy('          - 浅尝辄止\n', '          - 一知半解\n          - 走马观花\n'),
      'context.yaml': changed('context.yaml', '[不够, 不足]', '[不够, 缺少, 欠缺]'),
    });
    const before = dictionariesOf({});
    const count = (changes: ReturnType<typeof compareDictionaries>, type: string) =>
      changes
        .filter((change) => change.type === type)
        .map(changeLine)
        .map((line) => line.replace(/^\w+ /u, ''))
        .sort();
    const [there, back] = [compareDictionaries(before, after), compareDictionaries(after, before)];
    expect(count(there, 'added')).toHaveLength(4);
    expect(count(back, 'removed')).toEqual(count(there, 'added'));
    expect(count(back, 'added')).toEqual(count(there, 'removed'));
  });
});

describe('dictionaryEntries', () => {
  const own = loadDictionaries('dictionaries');

  it('leave nothing out that the dictionaries of the package say', () => {
    const said = new Set(
      dictionaryEntries(own).flatMap(({ owner, name, fields }) => [owner, name, ...Object.values(fields).flat()]),
    );
    const isSaid = (text: string) =>
      said.has(text) || said.has(`$${text}`) || [...said].some((each) => each.split(' ').includes(text));
    expect(textsOf({ ...own, sha256: '' }).filter((text) => text !== '' && !isSaid(text))).toEqual([]);
  });

  it('make no difference of a version and itself', () => {
    expect(compareDictionaries(own, loadDictionaries('dictionaries'))).toEqual([]);
  });
});

/** Every text in a value, and every key of a map of sets. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(textsOf);
  if (value instanceof Set) return [...value].flatMap(textsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
