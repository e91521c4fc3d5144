import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/commands/analyze/corpus-tables.ts';
import type { KeynessRow } from '../../../src/model/keyness-row.ts';
import type { FieldType, Row, Table } from '../../../src/write/table.ts';
import { CODINGS, codingRows } from '../../../src/write/tables/codings-table.ts';
import { DIAGNOSTICS, diagnosticRow } from '../../../src/write/tables/diagnostics-table.ts';
import { DOCUMENTS, documentRow } from '../../../src/write/tables/documents-table.ts';
import { FAMILIES, familyRow } from '../../../src/write/tables/families-table.ts';
import { FREQUENCIES, frequencyRow } from '../../../src/write/tables/frequencies-table.ts';
import { KEYNESS, keynessRow } from '../../../src/write/tables/keyness-table.ts';
import { LINEAGE_LINKS, lineageLinkRow } from '../../../src/write/tables/lineage-links-table.ts';
import { LINEAGES, lineageRow } from '../../../src/write/tables/lineages-table.ts';
import { PASSAGES, passageRow } from '../../../src/write/tables/passages-table.ts';
import { PLAN_REUSE, planReuseRow } from '../../../src/write/tables/plan-reuse-table.ts';
import { SECTIONS, sectionRows } from '../../../src/write/tables/sections-table.ts';
import { STATEMENTS, statementRows } from '../../../src/write/tables/statements-table.ts';
import { WORDS, wordCells, wordGroupCells } from '../../../src/write/tables/words-table.ts';
import { ANALYSIS, ANONYMOUS } from './sample-analysis.ts';
import { FREQUENCY, WORD, WORD_GROUP } from './sample-counts.ts';
import { FAMILY, LINEAGE, LINK, PASSAGE, PLAN } from './sample-recurrence.ts';

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
  lineages:
    'lineage_id,unit,primary_category,first_year,last_year,years_present,years_possible,statements,verdict,claimed_cured,mean_similarity,min_similarity,novelty,plan_similarity,latest_title',
  lineage_links:
    'lineage_id,from_statement,to_statement,from_year,to_year,change,similarity,discounted_similarity,containment,novelty,evidence',
  plan_reuse:
    'document_id,unit,year,source_document_id,source_unit,source_year,scope,direction,direction_certainty,share,discounted_share,passages,longest_characters,leftovers,verdict',
  passages:
    'passage_id,document_id,start,end,source_document_id,source_start,source_end,role,characters,similarity,discounted_similarity,edit,text,source_text',
  families: 'family_id,kind,medoid_text,members,documents,units,first_year,last_year,mean_similarity',
  diagnostics: 'document_id,severity,code,message,start,end',
};

/** Written by `compare`. */
const KEYNESS_HEADER =
  'target,reference,feature_type,feature,n_target,n_reference,total_target,total_reference,documents_target,documents_reference,g2,p,p_adjusted,log_ratio,log_ratio_low,log_ratio_high,dispersion_target,dispersion_reference,document_p,document_p_adjusted';

const KEYNESS_ROW: KeynessRow = {
  ...({ target: '甲局', reference: '*', featureType: 'category', feature: 'theory.depth' } as const),
  ...{ nTarget: 120, nReference: 80, totalTarget: 10_000, totalReference: 12_000 },
  ...{ documentsTarget: 4, documentsReference: 5, g2: 17.163429, p: 1.5239706e-23, pAdjusted: 3e-23 },
  ...{ logRatio: 0.847997, logRatioLow: 0.441663, logRatioHigh: 1.25433 },
  ...{ dispersionTarget: 0.25, dispersionReference: null, documentP: null, documentPAdjusted: null },
};

const IS_OF_TYPE: Readonly<Record<FieldType, (cell: unknown) => boolean>> = {
  string: (cell) => typeof cell === 'string',
  list: (cell) => typeof cell === 'string',
  integer: (cell) => cell === null || Number.isInteger(cell),
  number: (cell) => cell === null || Number.isFinite(cell),
  share: (cell) => cell === null || (typeof cell === 'number' && cell >= 0 && cell <= 1),
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
  [
    LINEAGES,
    [lineageRow(LINEAGE), lineageRow({ ...LINEAGE, meanSimilarity: null, minSimilarity: null, novelty: null })],
  ],
  [LINEAGE_LINKS, [lineageLinkRow(LINK)]],
  [PLAN_REUSE, [planReuseRow(PLAN), planReuseRow({ ...PLAN, scope: 'upstream', year: null, sourceYear: null })]],
  [PASSAGES, [passageRow(PASSAGE)]],
  [FAMILIES, [familyRow(FAMILY)]],
  [KEYNESS, [keynessRow(KEYNESS_ROW)]],
  [DIAGNOSTICS, [diagnosticRow('d1', DIAGNOSTIC), diagnosticRow('d1', { ...DIAGNOSTIC, start: 1, end: 2 })]],
];

describe('The tables', () => {
  it('are those of the interface, each once', () => {
    expect(TABLES.map((table) => table.name).sort()).toEqual(Object.keys(HEADERS).sort());
  });

  it.each(TABLES.map((table) => [table.name, table] as const))('%s has the columns of the interface', (name, table) => {
    expect(table.fields.map((field) => field.name).join(',')).toBe(HEADERS[name]);
  });

  it('keyness has the columns of the interface, and keeps a p-value that six decimals would lose', () => {
    expect(KEYNESS.fields.map((field) => field.name).join(',')).toBe(KEYNESS_HEADER);
    expect(keynessRow(KEYNESS_ROW)[11]).toBe(1.52397e-23);
  });

  it.each([...TABLES, KEYNESS].map((table) => [table.name, table] as const))(
    '%s says in Chinese what it is, and what each column is',
    (_, table) => {
      for (const { title, description } of [table, ...table.fields]) {
        expect(title).toMatch(/\p{Script=Han}|^(?:G²|p)$/u);
        expect(description).toMatch(/\p{Script=Han}|^[a-z_]+ \/ [a-z_]+$/u);
      }
    },
  );

  it.each([...TABLES, KEYNESS].map((table) => [table.name, table] as const))(
    '%s has keys that name columns of it and of tables that there are',
    (_, table) => {
      const columnsOf = (name: string) => TABLES.find((each) => each.name === name)?.fields.map((field) => field.name);
      const own = table.fields.map((field) => field.name);
      expect(new Set(own).size).toBe(own.length);
      const { primaryKey = [], uniqueKey = [], foreignKeys = [] } = table;
      for (const name of [...primaryKey, ...uniqueKey, ...foreignKeys.map(({ field }) => field)]) {
        expect(own).toContain(name);
      }
      for (const key of foreignKeys) expect(columnsOf(key.table)).toContain(key.references);
    },
  );
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
