import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../src/model/document-analysis.ts';
import type { FrequencyRow } from '../../src/model/frequency-row.ts';
import { categoryFrequencies } from '../../src/statistics/category-frequencies.ts';
import type { ListedCategory } from '../../src/statistics/category-listing.ts';
import { categoryRows } from '../../src/statistics/category-rows.ts';
import { tallyDocument } from '../../src/statistics/document-tally.ts';
import { analysisOf } from './analysis-builder.ts';

const TAXONOMY = [
  { category: 'theory.depth', domain: 'theory' },
  { category: 'theory.form', domain: 'theory' },
  { category: 'style.masses', domain: 'style' },
];
const ROWS = ['theory', 'theory.depth', 'theory.form', 'style', 'style.masses', 'uncategorised', 'uncategorised'];

const HOSPITAL = analysisOf({
  text: '字'.repeat(2000),
  unit: '医院',
  year: 2022,
  type: '总结',
  statements: [
    { at: '字', categories: ['theory.depth', 'theory.form'] },
    { at: '字', categories: ['theory.form'] },
    { at: '字', categories: [] },
    { at: '字', categories: ['style.masses'], status: 'resolved' },
    { at: '字', kind: 'measure', categories: ['style.masses'] },
  ],
});
const SCHOOL = analysisOf({
  text: '字'.repeat(3000),
  unit: '中学',
  year: 2021,
  statements: [{ at: '字', categories: ['uncategorised'] }],
});
const EMPTY = analysisOf({ text: '' });

function frequenciesOf(documents: readonly DocumentAnalysis[], taxonomy: readonly ListedCategory[]): FrequencyRow[] {
  const rows = categoryRows(taxonomy);
  return categoryFrequencies(
    documents.map((document) => tallyDocument(document, rows)),
    rows,
  );
}

function rowOf(rows: readonly FrequencyRow[], groupBy: string, group: string, category: string, level = 'category') {
  return rows.find(
    (row) => row.groupBy === groupBy && row.group === group && row.category === category && row.level === level,
  );
}

describe('categoryFrequencies', () => {
  const rows = frequenciesOf([HOSPITAL, SCHOOL, EMPTY], TAXONOMY);

  it('counts a category as primary and also, in present problems only', () => {
    expect(rowOf(rows, 'all', 'all', 'theory.form')).toMatchObject({ problems: 2, problemsTotal: 4, share: 0.5 });
    expect(rowOf(rows, 'all', 'all', 'theory.depth')).toMatchObject({ problems: 1, share: 0.25 });
    expect(rowOf(rows, 'all', 'all', 'style.masses')).toMatchObject({ problems: 0, share: 0 });
  });

  it('counts a problem once for a domain, whatever the number of its categories there', () => {
    expect(rowOf(rows, 'all', 'all', 'theory', 'domain')).toMatchObject({ problems: 2, documents: 1 });
  });

  it('takes a problem without codings, or coded so, as uncategorised, which is a category and a domain', () => {
    expect(rowOf(rows, 'all', 'all', 'uncategorised')).toMatchObject({ problems: 2, documents: 2 });
    expect(rowOf(rows, 'all', 'all', 'uncategorised', 'domain')).toMatchObject({ problems: 2, documents: 2 });
  });

  it('shares documents out of all documents of the group, with or without problems', () => {
    const row = rowOf(rows, 'all', 'all', 'theory.form');
    expect(row).toMatchObject({ documents: 1, documentsTotal: 3, documentShare: 1 / 3 });
  });

  it('has Wilson bounds for both shares', () => {
    const row = rowOf(rows, 'all', 'all', 'theory.form');
    // R: binom::binom.wilson(2, 4) and (1, 3).
    expect(row?.shareLow).toBeCloseTo(0.1500391, 6);
    expect(row?.shareHigh).toBeCloseTo(0.8499609, 6);
    expect(row?.documentShareLow).toBeCloseTo(0.0614919, 6);
    expect(row?.documentShareHigh).toBeCloseTo(0.7923404, 6);
  });

  it('relates problems to the characters of the group, not of the corpus', () => {
    expect(rowOf(rows, 'all', 'all', 'theory.form')?.per10kCharacters).toBeCloseTo(4, 12);
    expect(rowOf(rows, 'unit', '医院', 'theory.form')?.per10kCharacters).toBeCloseTo(10, 12);
    expect(rowOf(rows, 'unit', '', 'theory.form')?.per10kCharacters).toBeNull();
  });

  it('leaves shares empty in a group without problems', () => {
    const row = rowOf(rows, 'unit', '', 'theory.form');
    expect(row).toMatchObject({ problems: 0, share: null, shareLow: null, shareHigh: null });
    expect(row).toMatchObject({ documents: 0, documentsTotal: 1, documentShare: 0, documentShareLow: 0 });
  });

  it('groups by unit, year, type and unit with year; what is unknown is the empty group', () => {
    const groups = new Set(rows.map((row) => `${row.groupBy}=${row.group}`));
    expect([...groups]).toEqual([
      'all=all',
      ...['unit=', 'unit=中学', 'unit=医院'],
      ...['year=', 'year=2021', 'year=2022'],
      ...['type=', 'type=总结'],
      ...['unit_year=;', 'unit_year=中学;2021', 'unit_year=医院;2022'],
    ]);
  });

  it('lists every category in every group, each domain before its categories, in the order of the taxonomy', () => {
    const groups = new Set(rows.map((row) => `${row.groupBy}=${row.group}`));
    for (const group of groups) {
      const listed = rows.filter((row) => `${row.groupBy}=${row.group}` === group);
      expect(listed.map((row) => row.category)).toEqual(ROWS);
    }
  });

  it('keeps the place that the taxonomy gives to uncategorised', () => {
    const taxonomy = [{ category: 'uncategorised', domain: 'uncategorised' }, ...TAXONOMY];
    const listed = frequenciesOf([EMPTY], taxonomy).slice(0, ROWS.length);
    expect(listed.map((row) => row.category)).toEqual([...ROWS.slice(-2), ...ROWS.slice(0, -2)]);
  });

  it('refuses a category that the taxonomy lacks rather than drop it', () => {
    const stray = analysisOf({ statements: [{ at: '', categories: ['theory.lost'] }] });
    expect(() => frequenciesOf([stray], TAXONOMY)).toThrow('theory.lost');
  });

  it('adds up: units, years, types and both together each hold what all documents hold', () => {
    const category = fc.constantFrom('theory.depth', 'theory.form', 'style.masses', 'uncategorised');
    const document = fc.record({
      text: fc.string(),
      unit: fc.constantFrom('', '甲', '乙'),
      year: fc.constantFrom(null, 2020, 2021),
      type: fc.constantFrom('', '总结'),
      statements: fc.array(fc.record({ at: fc.constant(''), categories: fc.uniqueArray(category) })),
    });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1 }), (documents) => {
        const all = frequenciesOf(documents.map(analysisOf), TAXONOMY);
        const sumOf = (groupBy: string, category: string, name: 'problems' | 'documents' | 'problemsTotal') =>
          all
            .filter((row) => row.groupBy === groupBy && row.category === category && row.level === 'category')
            .reduce((sum, row) => sum + row[name], 0);
        for (const groupBy of ['unit', 'year', 'type', 'unit_year']) {
          for (const { category } of TAXONOMY) {
            expect(sumOf(groupBy, category, 'problems')).toBe(sumOf('all', category, 'problems'));
            expect(sumOf(groupBy, category, 'documents')).toBe(sumOf('all', category, 'documents'));
            expect(sumOf(groupBy, category, 'problemsTotal')).toBe(sumOf('all', category, 'problemsTotal'));
          }
        }
      }),
    );
  });
});
