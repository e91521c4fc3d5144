import { describe, expect, it } from 'vitest';
import { documentMetadata } from '../../src/metadata/document-metadata.ts';
import type { ManifestRow } from '../../src/read/manifest.ts';
import { documentTypeWords } from '../support/document-type-words.ts';

const words = documentTypeWords();

function describeDocument(path: string, text = '', inputFolder = 'corpus', row: ManifestRow | null = null) {
  const { metadata, diagnostics } = documentMetadata({ path, text, inputFolder }, row, words);
  return { ...metadata, codes: diagnostics.map((diagnostic) => diagnostic.code) };
}

function fromText(...lines: string[]) {
  return describeDocument('x.txt', lines.join('\n'));
}

describe('documentMetadata from the path', () => {
  it.each([
    ['青山县财政局/2022年民主生活会召开情况报告.txt', '青山县财政局', 2022, '民主生活会'],
    ['青山县财政局2022年度组织生活会.txt', '青山县财政局', 2022, '组织生活会'],
    ['2022年青山县财政局民主生活会对照检查.txt', '青山县财政局', 2022, '民主生活会'],
    ['青山县财政局/2022/主体责任报告.md', '青山县财政局', 2022, '主体责任报告'],
    ['2022/青山县财政局.txt', '青山县财政局', 2022, ''],
    ['民主生活会/2022年/甲局.txt', '甲局', 2022, '民主生活会'],
    ['青山县财政局/材料/终稿/2022年度.txt', '青山县财政局', 2022, ''],
    ['青山县/财政局/2023年.txt', '青山县财政局', 2023, ''],
    ['财政局/第一党支部/2021年组织生活会.txt', '财政局第一党支部', 2021, '组织生活会'],
    ['财政局/2021/第一党支部/组织生活会.txt', '财政局第一党支部', 2021, '组织生活会'],
    ['审计局/2020/党组/民主生活会.txt', '审计局', 2020, '民主生活会'],
    ['各乡镇/柳树镇/2022年.txt', '柳树镇', 2022, ''],
    ['01-财政局/（2）2022年党建工作总结.txt', '财政局', 2022, '党建工作总结'],
    ['甲/2022.txt', '甲', 2022, ''],
    ['财政局（二〇二二年度）.txt', '财政局', 2022, ''],
    ['2023年计划及2022年总结_财政局.txt', '财政局', 2022, '工作总结'],
    ['2022—2023学年红旗小学党建工作总结.txt', '红旗小学', 2023, '党建工作总结'],
    ['巡察办/财政局2022年自查报告.txt', '财政局', 2022, '自查报告'],
    ['市局/2022年政治生态分析.txt', '市局', 2022, '政治生态分析研判'],
  ])('reads %s', (path, unit, year, type) => {
    expect(describeDocument(path)).toMatchObject({ unit, year, type });
  });

  it('does not take checksums, folders of samples or a plain folder without a year for metadata', () => {
    expect(describeDocument('samples/000_3c6ca2019dc72d6f5.txt')).toMatchObject({
      unit: '',
      year: null,
      source: 'title:path',
    });
    expect(describeDocument('甲/材料.txt').unit).toBe('');
  });

  it('knows the unit or year that the input folder itself is named after', () => {
    expect(describeDocument('2022年.txt', '', '青山县财政局')).toMatchObject({ unit: '青山县财政局', year: 2022 });
    expect(describeDocument('甲局.txt', '', '2022')).toMatchObject({ unit: '甲局', year: 2022 });
    expect(describeDocument('2022年.txt', '', '我的收藏').unit).toBe('');
  });

  it('concludes the year from a date in the name only where nothing else says it', () => {
    const path = '财政局/20230115民主生活会.txt';
    expect(describeDocument(path)).toMatchObject({ year: 2022, date: '2023-01-15', codes: ['metadata.year-inferred'] });
    expect(describeDocument(path, '2021年度民主生活会情况报告\n').year).toBe(2021);
  });
});

describe('documentMetadata from title and text', () => {
  it('reads title, type, year and unit of the title, the date of the signature', () => {
    const lines = [
      '中共青山县财政局党组',
      '2022年度民主生活会召开情况报告',
      '县委组织部：',
      '现将情况报告如下：',
      '特此报告。',
    ];
    expect(fromText(...lines, '中共青山县财政局党组', '2023年1月10日')).toEqual({
      unit: '青山县财政局',
      year: 2022,
      type: '民主生活会',
      title: '中共青山县财政局党组2022年度民主生活会召开情况报告',
      date: '2023-01-10',
      source: 'unit:title;year:title;type:title;title:title;date:text',
      codes: [],
    });
  });

  it.each([
    ['the signature', ['民主生活会情况报告', '正文。', '　　　中共青山县林业局党组', '　　　2023年1月10日']],
    ['a signature with the date in its line', ['民主生活会情况报告', '正文。', '青山县林业局党组    2023年1月10日']],
    ['a labelled line', ['报送单位：青山县林业局', '问题清单', '一、理论学习不深']],
    ['the unit for which a speaker speaks', ['各位代表：', '现在，我代表青山县林业局，向大会报告工作。']],
    ['the sentence that announces', ['根据安排，现将青山县林业局2022年政治生态情况报告如下：']],
    ['the subject of the first sentence', ['2022年，青山县林业局党组坚持以党建为引领，抓实各项工作。']],
  ])('finds the unit in %s', (_, lines) => {
    expect(fromText(...lines)).toMatchObject({ unit: '青山县林业局' });
  });

  it('says that the unit is unknown where the text only speaks of 市局 or **局', () => {
    expect(fromText('2022年度，市局坚持抓党建。', '**局党组', '2022年12月1日')).toMatchObject({ unit: '', year: 2022 });
    expect(fromText('2022年度，市局坚持抓党建。').codes).toContain('metadata.no-unit');
  });

  it.each([
    ['an opening with 年度', ['2022年度，局党组坚持抓党建。']],
    [
      'the announcing sentence',
      ['针对2021年查摆的问题，现将2022年上半年有关情况报告如下：', '一、2021年度整改落实情况'],
    ],
    ['Chinese numerals', ['关于二〇二二年度民主生活会情况的报告', '县委：']],
    ['a heading', ['各位代表：', '现在向大会报告工作。', '一、2022年工作回顾', '二、2023年工作安排']],
    ['a title that names the year of writing too', ['关于2022年党建工作情况的报告（2023年1月）', '正文。']],
  ])('finds the year outright in %s', (_, lines) => {
    const { year, codes } = fromText(...lines);
    expect(year).toBe(2022);
    expect(codes).not.toContain('metadata.year-inferred');
  });

  it.each([
    ['what it says most often', ['本年度情况。2022年5月，召开会议。2022年7月，组织学习。2021年比较。']],
    ['a date in January', ['民主生活会情况报告', '正文。', '2023年1月10日']],
    ['a date in December', ['民主生活会情况报告', '正文。', '2022年12月30日']],
    ['the year it plans for', ['今年以来，局党组抓党建。', '三、2023年党建工作主要任务']],
    ['its plan for the second half', ['今年以来，局党组抓党建。', '三、2022年下半年工作打算']],
  ])('concludes the year from %s and says so', (_, lines) => {
    expect(fromText(...lines)).toMatchObject({ year: 2022 });
    expect(fromText(...lines).codes).toContain('metadata.year-inferred');
  });

  it('takes a plan for the rest of a year for one of that year by the words of the dictionary alone', () => {
    const text = '今年以来，局党组抓党建。\n三、2022年后几个月工作打算';
    const known = { ...words, restOfYear: ['后几个月'] };
    const yearBy = (dictionary: typeof words) =>
      documentMetadata({ path: 'x.txt', text, inputFolder: '' }, null, dictionary).metadata.year;
    expect([yearBy(words), yearBy(known)]).toEqual([2021, 2022]);
  });

  it('does not take the year before, or one that growth is measured from, for the document’s own', () => {
    expect(fromText('上年度（2021年）整改情况已经上报。').year).toBeNull();
    expect(fromText('财政收入从2017年的5亿元增加到6亿元，户数从2017年的9万户增加到10万户。').year).toBeNull();
  });

  it('finds the type in the sentence that announces the document', () => {
    expect(fromText('按照分析研判政治生态要求，现将2023年上半年有关情况报告如下。').type).toBe('政治生态分析研判');
  });

  it('finds the date under a title and in a labelled line', () => {
    expect(fromText('政府工作报告', '——2022年3月5日在大会上', '各位代表：').date).toBe('2022-03-05');
    expect(fromText('填报时间：2023年6月30日', '问题清单').date).toBe('2023-06-30');
  });
});

describe('documentMetadata from several sources', () => {
  const row: ManifestRow = { line: 2, path: 'a', unit: '甲局', year: 2020, type: '', title: '', date: '2021-01-05' };

  it('puts the manifest before the path and the path before the text, field by field', () => {
    const text = '乙局2022年度组织生活会情况报告\n正文。\n2023年1月10日';
    expect(describeDocument('丙局/2021年.txt', text, 'corpus', row)).toMatchObject({
      unit: '甲局',
      year: 2020,
      type: '组织生活会',
      title: '乙局2022年度组织生活会情况报告',
      date: '2021-01-05',
      source: 'unit:manifest;year:manifest;type:title;title:title;date:manifest',
      codes: [],
    });
  });

  it('points out that path and title name different years', () => {
    const found = describeDocument('丙局/2023年.txt', '2022年度组织生活会情况报告\n');
    expect(found).toMatchObject({ year: 2023, codes: ['metadata.year-conflict'] });
  });

  it('lets the name of the file stand in for a title', () => {
    expect(describeDocument('甲局/2022年材料之一.txt', '一、理论学习不深。')).toMatchObject({
      title: '2022年材料之一',
    });
  });

  it('warns of an unknown unit and year and notes an unknown type', () => {
    const { diagnostics } = documentMetadata({ path: 'x.txt', text: '', inputFolder: '' }, null, words);
    expect(diagnostics.map(({ code, severity, path }) => `${severity} ${code} ${path}`)).toEqual([
      'warning metadata.no-unit x.txt',
      'warning metadata.no-year x.txt',
      'info metadata.no-type x.txt',
    ]);
  });
});
