import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import { findFamilies } from '../../../src/recurrence/families/find-families.ts';
import { OPTIONS, withMeasures } from '../analyzed-text.ts';
import { FERRY, LIBRARY, ORCHARD } from '../sample-plans.ts';

const find = (analyses: readonly DocumentAnalysis[]) => findFamilies(analyses, OPTIONS);
const shareOf = (analyses: readonly DocumentAnalysis[], { document }: DocumentAnalysis) =>
  find(analyses).boilerplateShares.get(document.id);

const UNITS = ['白石乡果业合作社', '青浦市图书馆', '长渡镇轮渡公司'];
const [SHARED = '', VARIED = ''] = [
  '值班室的灯要亮到最后一名群众离开，谁提前熄灯谁写说明。',
  '把某某作为今年头一桩要紧事来办，办不好不收兵。',
];

/** A document of each unit with a sentence of its own and these. */
function ofEachUnit(sentences: (place: number) => readonly string[]): DocumentAnalysis[] {
  const own = [ORCHARD, LIBRARY, FERRY];
  return UNITS.map((unit, place) =>
    withMeasures([...(own[place] ?? []).slice(0, 3), ...sentences(place)], { unit, year: 2020 + place }),
  );
}

describe('a family', () => {
  it('is the same wording in several units, with where and when it stands', () => {
    const analyses = ofEachUnit(() => [SHARED]);
    const found = find(analyses).families.find(({ medoidText }) => medoidText.startsWith('值班室的灯'));
    expect(found).toMatchObject({
      kind: 'boilerplate',
      members: 3,
      documents: 3,
      units: 3,
      firstYear: 2020,
      lastYear: 2022,
      meanSimilarity: 1,
    });
    expect(analyses.every(({ document }) => document.source.text.includes(found?.medoidText ?? '—'))).toBe(true);
  });

  it('is a template where each fills in something else', () => {
    const things = ['防汛', '供水', '修路'];
    const { families } = find(ofEachUnit((place) => [VARIED.replace('某某', things[place] ?? '')]));
    expect(families.find(({ medoidText }) => medoidText.includes('头一桩要紧事'))).toMatchObject({
      kind: 'template',
      units: 3,
    });
  });

  it('is a set phrase where the dictionary has it, and has one row', () => {
    const { families } = find(
      ofEachUnit((place) => [`${'甲乙丙'[place]}等先行。增强“四个意识”、坚定“四个自信”、做到“两个维护”。`]),
    );
    const phrases = families.filter(({ medoidText }) => medoidText.includes('四个意识'));
    expect(phrases.map(({ kind, units }) => [kind, units])).toEqual([['set_phrase', 3]]);
  });

  it('is none of two years of one unit: that is a repetition', () => {
    const analyses = [2020, 2021].map((year) =>
      withMeasures([SHARED, ...(year === 2020 ? ORCHARD : LIBRARY)], { unit: '青浦市图书馆', year }),
    );
    expect(find(analyses).families.filter(({ medoidText }) => medoidText.includes('值班室'))).toEqual([]);
  });

  it('is none of one file handed in twice', () => {
    const twice = ['a.txt', 'b.txt', 'c.txt'].map((path) =>
      withMeasures([SHARED], { unit: '青浦市图书馆', year: 2020, path }),
    );
    const found = find(twice);
    expect(found.families).toEqual([]);
    expect(new Set(found.boilerplateShares.values()).size).toBe(1);
    expect(found.boilerplateShares.size).toBe(3);
  });

  it('is the same whatever the order of input', () => {
    const analyses = ofEachUnit(() => [SHARED]);
    expect(find(analyses.toReversed())).toEqual(find(analyses));
  });
});

describe('the share of boilerplate', () => {
  it('counts wording of three units, and not of two', () => {
    const three = ofEachUnit(() => [SHARED]);
    const two = ofEachUnit((place) => (place < 2 ? [SHARED] : []));
    const share = shareOf(three, three[0] as DocumentAnalysis) ?? 0;
    expect(share).toBeGreaterThan(0.1);
    expect(shareOf(two, two[0] as DocumentAnalysis)).toBeLessThan(share - 0.1);
  });

  it('counts the wording of one unit in three years', () => {
    const years = [2019, 2020, 2021].map((year) =>
      withMeasures([SHARED, `${year}年的事情另说，账目已经结清。`], { unit: '青浦市图书馆', year }),
    );
    expect(shareOf(years, years[0] as DocumentAnalysis)).toBeGreaterThan(0.5);
  });

  it('of a single document is that of the dictionary’s set phrases', () => {
    const plain = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2020 });
    const formal = withMeasures([...ORCHARD, '增强“四个意识”、坚定“四个自信”、做到“两个维护”。'], {
      unit: '白石乡果业合作社',
      year: 2021,
    });
    expect(shareOf([plain], plain)).toBe(0);
    expect(shareOf([formal], formal)).toBeGreaterThan(0.05);
    expect(find([]).families).toEqual([]);
  });
});
