import { describe, expect, it } from 'vitest';
import type { WordingFamily } from '../../../src/model/family.ts';
import type { PlanReuse, ReusedPassage } from '../../../src/model/plan-reuse.ts';
import type { Row, Table } from '../../../src/write/table.ts';
import { DOCUMENTS, documentRow, withBoilerplateShare } from '../../../src/write/tables/documents-table.ts';
import { FAMILIES, familyRow } from '../../../src/write/tables/families-table.ts';
import { PASSAGES, passageRow } from '../../../src/write/tables/passages-table.ts';
import { PLAN_REUSE, planReuseRow } from '../../../src/write/tables/plan-reuse-table.ts';
import { STATEMENTS, statementRows } from '../../../src/write/tables/statements-table.ts';
import { ANALYSIS } from './sample-analysis.ts';

const PASSAGE: ReusedPassage = {
  ...{ id: 'p', documentId: 'd1', start: 3, end: 9, sourceDocumentId: 'd2', source: { start: 5, end: 11 } },
  ...{ role: 'measures', characters: 6, similarity: 0.9, discountedSimilarity: 1 / 3, edit: 'edited' },
  clauseEdits: ['same', 'dropped', 'edited'],
  ...{ text: '甲乙丙丁戊己', sourceText: '甲乙丙丁戊庚' },
};

const REUSE: PlanReuse = {
  ...{
    documentId: 'd1',
    unit: '甲局',
    year: 2021,
    sourceDocumentId: 'd2',
    sourcePath: '乙局/2020年.txt',
    sourceUnit: '乙局',
  },
  ...{ sourceYear: 2020, scope: 'other', rank: 1, direction: 'from_source', directionCertainty: 'high' },
  ...{ share: 2 / 3, discountedShare: 0.5, passages: [PASSAGE, PASSAGE], longestCharacters: 6, verdict: 'substantial' },
  leftovers: [
    { kind: 'unit-name', start: 3, end: 5, text: '乙局', year: null },
    { kind: 'unit-name', start: 7, end: 9, text: '乙局', year: null },
    { kind: 'outdated-phrase', start: 5, end: 7, text: '党史学习教育', year: 2023 },
  ],
};

const FAMILY: WordingFamily = {
  ...{ id: 'f', kind: 'template', medoidText: '把某事办好', members: 4, documents: 3, units: 2 },
  ...{ firstYear: null, lastYear: null, meanSimilarity: 0.8 },
};

function cellsOf(table: Table, row: Row): Record<string, unknown> {
  return Object.fromEntries(table.fields.map(({ name }, place) => [name, row[place]]));
}

describe('the tables of repeated wording', () => {
  it.each([
    [
      PLAN_REUSE,
      planReuseRow(REUSE),
      'document_id,unit,year,source_document_id,source_unit,source_year,scope,direction,direction_certainty,share,discounted_share,passages,longest_characters,leftovers,verdict',
    ],
    [
      PASSAGES,
      passageRow(PASSAGE),
      'passage_id,document_id,start,end,source_document_id,source_start,source_end,role,characters,similarity,discounted_similarity,edit,text,source_text',
    ],
    [
      FAMILIES,
      familyRow(FAMILY),
      'family_id,kind,medoid_text,members,documents,units,first_year,last_year,mean_similarity',
    ],
  ] as const)('$name has the columns of the interface, a cell for each', (table, row, header) => {
    expect(table.fields.map(({ name }) => name).join(',')).toBe(header);
    expect(row).toHaveLength(table.fields.length);
    expect(table.fields.filter(({ title, description }) => title === '' || description === '')).toEqual([]);
    expect(row.every((cell) => cell !== undefined)).toBe(true);
  });

  it('tell codes that stand in the list of their column', () => {
    const rows = [
      [PLAN_REUSE, planReuseRow(REUSE)],
      [PASSAGES, passageRow(PASSAGE)],
      [FAMILIES, familyRow(FAMILY)],
    ] as const;
    for (const [table, row] of rows) {
      table.fields.forEach(({ values }, place) => {
        for (const code of values === undefined ? [] : String(row[place]).split(';')) {
          expect(Object.keys(values ?? {})).toContain(code);
        }
      });
    }
  });

  it('tell leftovers in words, each once', () => {
    expect(cellsOf(PLAN_REUSE, planReuseRow(REUSE))['leftovers']).toBe(
      '来源单位名称“乙局”;不再通行的提法“党史学习教育”（通行至2023年）',
    );
    expect(cellsOf(PLAN_REUSE, planReuseRow(REUSE))['passages']).toBe(2);
  });
});

describe('what is known only beside the corpus', () => {
  it('stands in the tables of documents and statements where it was computed, and is empty where not', () => {
    const measure = ANALYSIS.statements[0]?.statement.id ?? '';
    const row = withBoilerplateShare(documentRow(ANALYSIS, [], 1 / 3), 0.25);
    expect(cellsOf(DOCUMENTS, row)).toMatchObject({
      boilerplate_share: 0.25,
      specificity: 0.333333,
    });
    expect(cellsOf(DOCUMENTS, documentRow(ANALYSIS, []))).toMatchObject({ boilerplate_share: null, specificity: null });
    const specificity = new Map([[measure, { score: 0.5, evidence: [] }]]);
    const cells = statementRows(ANALYSIS, specificity).map((row) => cellsOf(STATEMENTS, row)['specificity']);
    expect(cells[0]).toBe(0.5);
    expect(cells.slice(1).every((cell) => cell === null)).toBe(true);
  });
});
