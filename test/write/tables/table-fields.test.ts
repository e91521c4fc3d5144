import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/commands/analyze/corpus-tables.ts';
import type { FieldType, Row, Table } from '../../../src/write/table.ts';
import { CODINGS, codingRows } from '../../../src/write/tables/codings-table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../../src/write/tables/diagnostics-table.ts';
import { DOCUMENTS, documentRow } from '../../../src/write/tables/documents-table.ts';
import { FREQUENCIES, frequencyRow } from '../../../src/write/tables/frequencies-table.ts';
import { SECTIONS, sectionRows } from '../../../src/write/tables/sections-table.ts';
import { STATEMENTS, statementRows } from '../../../src/write/tables/statements-table.ts';
import { WORDS, wordCells, wordGroupCells } from '../../../src/write/tables/words-table.ts';
import { ANALYSIS, ANONYMOUS } from './sample-analysis.ts';
import { FREQUENCY, WORD, WORD_GROUP } from './sample-counts.ts';

/** The columns that scripts of our users rely on. A change here breaks them. */
const HEADERS: Readonly<Record<string, string>> = {
  documents:
    'document_id,path,sha256,unit,year,type,title,metadata_source,encoding,characters,tokens,sections,problems,causes,measures,claims,boilerplate_share,specificity,warnings',
  sections: 'section_id,document_id,parent_id,order,level,number,heading,role,role_source,start,end',
  statements:
    'statement_id,document_id,unit,year,section_id,kind,order,marker,title,text,start,end,title_start,title_end,status,primary_category,categories,manifestations,specificity',
  codings: 'statement_id,category,domain,is_primary,score,rule_id,matched_text,match_start,match_end,status,coder',
  words: 'unit,year,role,word,part_of_speech,count,documents',
  frequencies:
    'group_by,group,category,level,problems,problems_total,share,share_low,share_high,documents,documents_total,document_share,document_share_low,document_share_high,per_10k_characters',
  diagnostics: 'document_id,severity,code,message,start,end',
};

const IS_OF_TYPE: Readonly<Record<FieldType, (cell: unknown) => boolean>> = {
  string: (cell) => typeof cell === 'string',
  list: (cell) => typeof cell === 'string',
  integer: (cell) => cell === null || Number.isInteger(cell),
  number: (cell) => cell === null || Number.isFinite(cell),
  boolean: (cell) => typeof cell === 'boolean',
};

const DIAGNOSTIC = { path: '甲局/2023年.txt', severity: 'warning', code: 'read.odd', message: 'odd' } as const;

const ROWS: readonly (readonly [Table, readonly Row[]])[] = [
  [DOCUMENTS, [documentRow(ANALYSIS, [DIAGNOSTIC]), documentRow(ANONYMOUS, [])]],
  [SECTIONS, sectionRows(ANALYSIS)],
  [STATEMENTS, [...statementRows(ANALYSIS), ...statementRows(ANONYMOUS)]],
  [CODINGS, codingRows(ANALYSIS)],
  [
    WORDS,
    [
      [...wordGroupCells(WORD_GROUP), ...wordCells(WORD, 'n')],
      [...wordGroupCells({ ...WORD_GROUP, year: null }), ...wordCells(WORD, 'x')],
    ],
  ],
  [FREQUENCIES, [frequencyRow(FREQUENCY), frequencyRow({ ...FREQUENCY, share: null, per10kCharacters: null })]],
  [DIAGNOSTICS, [diagnosticRow('d1', DIAGNOSTIC), diagnosticRow('d1', { ...DIAGNOSTIC, start: 1, end: 2 })]],
];

describe('The tables', () => {
  it('are those of the interface, each once', () => {
    expect(TABLES.map((table) => table.name).sort()).toEqual(Object.keys(HEADERS).sort());
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('%s has the columns of the interface', (name, table) => {
    expect(table.fields.map((field) => field.name).join(',')).toBe(HEADERS[name]);
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('%s says in Chinese what each column is', (_, table) => {
    for (const { title } of [table, ...table.fields]) expect(title).toMatch(/\p{Script=Han}/u);
  });
});

describe('Each row', () => {
  it.each(ROWS.map(([table, rows]) => [table.name, table, rows] as const))(
    'of %s has a cell for every column, of the type that the column states',
    (_, table, rows) => {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(table.fields.length);
        for (const [index, { name, type }] of table.fields.entries()) {
          expect(IS_OF_TYPE[type](row[index]), `${name}: ${JSON.stringify(row[index])}`).toBe(true);
        }
      }
    },
  );
});
