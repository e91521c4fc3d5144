import { describe, expect, it } from 'vitest';
import { findPlanReuse } from '../../../src/recurrence/plans/find-plan-reuse.ts';
import { OPTIONS } from '../analyzed-text.ts';
import { plantedPlans } from './planted-plans.ts';

function flaggedIn(options: Parameters<typeof plantedPlans>[0]) {
  const { analyses, planted } = plantedPlans(options);
  const { rows } = findPlanReuse(analyses, OPTIONS);
  return {
    rows,
    planted,
    flagged: new Set(rows.filter(({ verdict }) => verdict !== 'none').map((row) => row.documentId)),
  };
}

describe('plans that hold a planted copy', () => {
  it.each([5, 50, 150])('are all flagged, and no others, where a paragraph went to %i units', (mass) => {
    const { flagged, planted } = flaggedIn({ seed: 30 + mass, owners: 150, copies: 0, masses: [mass] });
    expect(planted.size).toBe(mass);
    expect([...flagged].sort()).toEqual([...planted].sort());
  });

  it('are flagged for a single sentence in most cases, shown in nearly all, and nothing else is', () => {
    const { rows, flagged, planted } = flaggedIn({ seed: 30, owners: 400, copies: 20, masses: [] });
    expect([...flagged].filter((id) => !planted.has(id))).toEqual([]);
    expect(flagged.size / planted.size).toBeGreaterThan(0.8);
    expect(new Set(rows.map((row) => row.documentId)).size / planted.size).toBeGreaterThan(0.9);
  });

  it('are none where plans share only set phrases and chance wording', () => {
    const { rows } = flaggedIn({ seed: 77, owners: 150, copies: 0, masses: [] });
    expect(rows.filter((row) => row.verdict !== 'none' || row.discountedShare >= 0.1)).toEqual([]);
  });
});
