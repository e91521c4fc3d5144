import type { WordingFamily } from '../../../src/model/family.ts';
import type { Lineage, LineageLink } from '../../../src/model/lineage.ts';
import type { PlanReuse, ReusedPassage } from '../../../src/model/plan-reuse.ts';

export const LINEAGE: Lineage = {
  ...{ id: 'l1', unit: '甲局', primaryCategory: 'theory.depth', firstYear: 2021, lastYear: 2023 },
  ...{ yearsPresent: 3, yearsPossible: 3, statements: ['s1', 's2', 's3'], verdict: 'standstill' },
  ...{ claims: ['c1'], claimedCured: true, meanSimilarity: 0.91, minSimilarity: 0.88, novelty: 0.05 },
  ...{ planSimilarity: null, latestTitle: '理论学习不深入' },
};

export const LINK: LineageLink = {
  ...{ lineageId: 'l1', fromStatement: 's1', toStatement: 's2', fromYear: 2021, toYear: 2022, change: 'edited' },
  ...{ similarity: 0.7, discountedSimilarity: 0.6, containment: 0.8, novelty: 0.2 },
  evidence: [
    { code: 'wording', words: [], strength: 0.7 },
    { code: 'meaning', words: ['学习', '深入'], strength: 0.5 },
  ],
};

export const PASSAGE: ReusedPassage = {
  ...{ id: 'p1', documentId: 'd1', start: 3, end: 9, sourceDocumentId: 'd2', source: { start: 0, end: 6 } },
  ...{ role: 'measures', characters: 6, similarity: 1, discountedSimilarity: 0.9, edit: 'verbatim' },
  clauseEdits: ['same', 'figures'],
  ...{ text: '每月学习一次', sourceText: '每月学习一次' },
};

export const PLAN: PlanReuse = {
  ...{ documentId: 'd1', unit: '甲局', year: 2023, sourceDocumentId: 'd2', sourcePath: '乙局/2022年.txt' },
  ...{ sourceUnit: '乙局', sourceYear: 2022, scope: 'other', rank: 1, direction: 'from_source' },
  ...{ directionCertainty: 'high', share: 0.6, discountedShare: 0.5, passages: [PASSAGE], longestCharacters: 6 },
  leftovers: [
    { kind: 'unit-name', start: 3, end: 5, text: '乙局', year: null },
    { kind: 'stale-year', start: 6, end: 10, text: '2022', year: 2022 },
  ],
  verdict: 'partial',
};

export const FAMILY: WordingFamily = {
  ...{ id: 'f1', kind: 'boilerplate', medoidText: '提高政治站位', members: 12, documents: 9, units: 4 },
  ...{ firstYear: 2019, lastYear: null, meanSimilarity: 0.93 },
};
