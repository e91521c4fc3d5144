import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { CODINGS, codingRows } from '../../../src/write/tables/codings-table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../../src/write/tables/diagnostics-table.ts';
import { DOCUMENTS, documentRow } from '../../../src/write/tables/documents-table.ts';
import { FREQUENCIES, frequencyRow } from '../../../src/write/tables/frequencies-table.ts';
import { SECTIONS, sectionRows } from '../../../src/write/tables/sections-table.ts';
import { STATEMENTS, statementRows } from '../../../src/write/tables/statements-table.ts';
import { WORDS, wordCells, wordGroupCells } from '../../../src/write/tables/words-table.ts';
import { ANALYSIS, ANONYMOUS, named, spanOf, TEXT } from './sample-analysis.ts';
import { FREQUENCY, WORD, WORD_GROUP } from './sample-counts.ts';

function warning(code: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  return { path: '甲局/2023年.txt', severity, code, message: 'odd' };
}

describe('documents.csv', () => {
  it('tells of a document whose it is, how it was read and what was found in it', () => {
    expect(named(DOCUMENTS, documentRow(ANALYSIS, []))).toEqual({
      document_id: 'd1',
      path: '甲局/2023年.txt',
      sha256: 'ab12',
      unit: '甲局',
      year: 2023,
      type: '民主生活会',
      title: '对照检查材料',
      metadata_source: 'unit:path;year:path',
      encoding: 'gb18030',
      characters: TEXT.length,
      tokens: 21,
      sections: 3,
      problems: 1,
      causes: 1,
      measures: 0,
      claims: 0,
      boilerplate_share: null,
      specificity: null,
      warnings: '',
    });
  });

  it('counts only problems that are present', () => {
    const { statements } = ANALYSIS;
    expect(statements.filter(({ statement }) => statement.kind === 'problem')).toHaveLength(2);
    expect(named(DOCUMENTS, documentRow(ANALYSIS, []))).toMatchObject({ problems: 1 });
  });

  it('leaves an unknown unit, year and type empty', () => {
    const row = named(DOCUMENTS, documentRow(ANONYMOUS, []));
    expect(row).toMatchObject({ unit: '', year: null, type: '', title: '', metadata_source: '' });
  });

  it('lists what is worth a look, each code once and in a fixed order, and nothing that is only good to know', () => {
    const odd = [warning('read.b'), warning('read.a', 'error'), warning('read.b'), warning('read.c', 'info')];
    expect(named(DOCUMENTS, documentRow(ANALYSIS, odd))).toMatchObject({ warnings: 'read.a;read.b' });
  });
});

describe('sections.csv', () => {
  it('gives the number without the blanks behind it, and the section above', () => {
    const [first, second, third] = sectionRows(ANALYSIS).map((row) => named(SECTIONS, row));
    expect(first).toMatchObject({ section_id: 'd1-s001', parent_id: '', level: 0, number: '', heading: '' });
    expect(second).toEqual({
      section_id: 'd1-s002',
      document_id: 'd1',
      parent_id: '',
      order: 2,
      level: 1,
      number: '一、',
      heading: '存在的问题',
      role: 'problems',
      role_source: 'heading:存在的问题',
      start: 4,
      end: TEXT.indexOf('三、'),
    });
    expect(third).toMatchObject({ parent_id: 'd1-s002', role: 'causes' });
  });
});

describe('statements.csv', () => {
  const rows = statementRows(ANALYSIS).map((row) => named(STATEMENTS, row));

  it('quotes title and text from the source by their offsets', () => {
    for (const row of rows) {
      expect(row['text']).toBe(TEXT.slice(row['start'] as number, row['end'] as number));
      expect(row['title']).toBe(TEXT.slice(row['title_start'] as number, row['title_end'] as number));
    }
    expect(rows[0]).toMatchObject({
      text: '一是学习不深。\n只读标题，\n“学用”脱节。',
      title: '学习不深。',
      marker: '一是',
    });
  });

  it('repeats unit and year, so that the table can be read alone', () => {
    expect(rows[0]).toMatchObject({ document_id: 'd1', unit: '甲局', year: 2023, section_id: 'd1-s002' });
    expect(named(STATEMENTS, statementRows(ANONYMOUS)[0])).toMatchObject({ unit: '', year: null });
  });

  it('gives a problem its status, its categories with the primary one first, and its manifestations', () => {
    expect(rows[0]).toMatchObject({
      kind: 'problem',
      status: 'present',
      primary_category: 'theory.depth',
      categories: 'theory.depth;theory.application',
      manifestations: 2,
    });
    expect(rows[1]).toMatchObject({ status: 'resolved', categories: 'uncategorised', manifestations: 0 });
  });

  it('gives other kinds none of these', () => {
    expect(rows[2]).toMatchObject({
      kind: 'cause',
      status: '',
      primary_category: '',
      categories: '',
      manifestations: null,
      specificity: null,
    });
  });
});

describe('codings.csv', () => {
  const rows = codingRows(ANALYSIS).map((row) => named(CODINGS, row));

  it('has a row for each category of each problem', () => {
    expect(rows.map((row) => [row['statement_id'], row['category'], row['domain'], row['is_primary']])).toEqual([
      ['d1-0000e', 'theory.depth', 'theory', true],
      ['d1-0000e', 'theory.application', 'theory', false],
      ['d1-0000t', 'uncategorised', 'uncategorised', true],
    ]);
  });

  it('quotes the evidence as the source has it, not as the rules see it', () => {
    const { start, end } = spanOf('只读标题，\n“学用”脱节');
    expect(rows[1]).toMatchObject({
      rule_id: 'theory.application.apart',
      matched_text: '只读标题，\n“学用”脱节',
      match_start: start,
      match_end: end,
      score: 0.25,
      coder: 'jingjian',
    });
  });

  it('shows what spoke for a category where the model decided, and no place', () => {
    expect(rows[2]).toMatchObject({
      rule_id: 'model',
      matched_text: '会议;改进',
      match_start: null,
      match_end: null,
      status: 'resolved',
    });
  });
});

describe('words.csv', () => {
  it('tells how often a word stands in one kind of section of a unit and year', () => {
    expect(named(WORDS, [...wordGroupCells(WORD_GROUP), ...wordCells(WORD, 'v')])).toEqual({
      unit: '甲局',
      year: 2023,
      role: 'problems',
      word: '学习',
      part_of_speech: 'v',
      count: 7,
      documents: 2,
    });
  });
});

describe('frequencies.csv', () => {
  it('rounds shares and bounds and leaves counts alone', () => {
    expect(named(FREQUENCIES, frequencyRow(FREQUENCY))).toEqual({
      group_by: 'unit_year',
      group: '甲局 2023',
      category: 'theory.depth',
      level: 'category',
      problems: 1,
      problems_total: 3,
      share: 0.333333,
      share_low: 0.061492,
      share_high: 0.79234,
      documents: 1,
      documents_total: 1,
      document_share: 1,
      document_share_low: 0.206543,
      document_share_high: 1,
      per_10k_characters: 12.345679,
    });
  });

  it('leaves empty what there is nothing to take a share of', () => {
    const nothing = { ...FREQUENCY, problems: 0, problemsTotal: 0, share: null, shareLow: null, shareHigh: null };
    expect(named(FREQUENCIES, frequencyRow(nothing))).toMatchObject({ share: null, share_low: null, share_high: null });
  });
});

describe('diagnostics.csv', () => {
  it('begins the message with the path, since a file that was not read stands in no other table', () => {
    expect(named(DIAGNOSTICS, diagnosticRow('d1', { ...warning('read.odd'), start: 0, end: 3 }))).toEqual({
      document_id: 'd1',
      severity: 'warning',
      code: 'read.odd',
      message: '甲局/2023年.txt: odd',
      start: 0,
      end: 3,
    });
  });

  it('says it in Chinese first, where the code has a sentence', () => {
    const row = named(DIAGNOSTICS, diagnosticRow('d1', warning('read.scan')));
    expect(row).toMatchObject({ message: '甲局/2023年.txt: 似为扫描件，没有文字层，请先作文字识别。odd' });
  });

  it('leaves the place empty where none is meant', () => {
    expect(named(DIAGNOSTICS, diagnosticRow('d1', warning('read.odd')))).toMatchObject({ start: null, end: null });
  });

  it('names no document for what concerns the run as a whole', () => {
    const general = { ...warning('segmenter.fallback', 'info'), path: '' };
    expect(named(DIAGNOSTICS, diagnosticRow('d9', general))).toMatchObject({
      document_id: '',
      message: '改用了备用的分词程序，个别词的切分会有不同。odd',
    });
  });
});
