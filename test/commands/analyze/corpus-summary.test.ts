import { describe, expect, it } from 'vitest';
import { CorpusSummary, type SummaryCounts } from '../../../src/commands/analyze/corpus-summary.ts';
import type { PlanReuse } from '../../../src/model/plan-reuse.ts';

const ROW: PlanReuse = {
  ...{ documentId: 'd1', unit: '甲局', year: 2022, sourceDocumentId: 'd0', sourcePath: '甲局/2021.txt' },
  ...{ sourceUnit: '甲局', sourceYear: 2021, scope: 'self', rank: 1, direction: 'from_source' },
  ...{ directionCertainty: 'high', share: 0.9, discountedShare: 0.9, passages: [], longestCharacters: 80 },
  ...{ leftovers: [], verdict: 'substantial' },
};

function counted(...rows: readonly Partial<PlanReuse>[]): SummaryCounts {
  const summary = new CorpusSummary();
  summary.addRecurrence({
    ...{ lineages: [], links: [], answers: [], families: [], boilerplateShares: new Map(), diagnostics: [] },
    planReuse: rows.map((row) => ({ ...ROW, ...row })),
    recall: { sampled: 0, expected: 0, found: 0 },
  });
  return summary.counts();
}

describe('reports whose plan is like an earlier one of their unit', () => {
  it('are counted where the order of the two is known, each once', () => {
    expect(counted({}, { sourceDocumentId: 'd9', rank: 2 }).plans_like_own).toBe(1);
  });

  it.each(['undetermined', 'to_source'] as const)('are not counted where the direction is %s', (direction) => {
    expect(counted({ direction }).plans_like_own).toBe(0);
  });
});

describe("reports whose plan is like another unit's", () => {
  const other = { scope: 'other', sourceUnit: '乙局' } as const;

  it('are counted where nobody knows who was first, and not where the other took it from them', () => {
    const rows = [
      { ...other, direction: 'undetermined', documentId: 'd1' },
      { ...other, direction: 'from_source', documentId: 'd2' },
      { ...other, direction: 'to_source', documentId: 'd3' },
    ] as const;
    expect(counted(...rows)).toMatchObject({ plans_like_own: 0, plans_like_others: 2 });
  });

  it('are not counted for a few words', () => {
    expect(counted({ ...other, verdict: 'slight' }).plans_like_others).toBe(0);
  });
});
