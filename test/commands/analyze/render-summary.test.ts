import { describe, expect, it } from 'vitest';
import { renderSummary, type ToldFacts } from '../../../src/commands/analyze/render-summary.ts';

const NOTHING = {
  ...{ documents: 0, unread: 0, problems: 0, problems_not_present: 0, causes: 0, measures: 0, claims: 0 },
  ...{ uncategorised: 0, recurring: 0, standstill: 0, claimed_cured: 0, plans_like_own: 0, plans_like_others: 0 },
  warnings: 0,
};

function told(counts: Partial<typeof NOTHING>, facts: Partial<ToldFacts> = {}): ToldFacts {
  const base = { units: 0, years: [], mostFrequent: [], whereTo: '结果在 output。', stale: '', hasTables: true };
  return { ...base, ...facts, counts: { ...NOTHING, ...counts } };
}

describe('renderSummary', () => {
  it('says of an empty input no more than that', () => {
    expect(renderSummary(told({}), 'zh')).toBe(
      '读入报告 0 份（0 个单位）。\n提出问题 0 条，原因 0 条，措施 0 条，整改情况 0 条。\n结果在 output。\n',
    );
  });

  it('gives years, what was not read, the share without a category and what wants a look', () => {
    const counts = { documents: 3, unread: 1, problems: 8, problems_not_present: 2, uncategorised: 1, warnings: 4 };
    const text = renderSummary(told(counts, { units: 2, years: [2021, 2023], mostFrequent: ['抓落实 3'] }), 'zh');
    expect(text).toContain('读入报告 3 份（2 个单位，2021–2023 年），另有 1 份未能读入。');
    expect(text).toContain('提出问题 8 条（另有 2 条已解决、不存在或属目标，未计入）');
    expect(text).toContain('较多的问题（按主类）：抓落实 3；未归类 1 条（12.5%）。');
    expect(text).toContain('有 4 条提示需要核对，见 diagnostics.csv。');
  });

  it('tells of a single year as one', () => {
    expect(renderSummary(told({ documents: 1 }, { units: 1, years: [2023] }), 'en')).toContain('of 1 units, 2023.');
  });

  it('names tables only where there are some', () => {
    const counts = { recurring: 2, standstill: 1, plans_like_own: 1, warnings: 1 };
    expect(renderSummary(told(counts), 'zh')).toContain('lineages.csv');
    for (const language of ['zh', 'en'] as const)
      expect(renderSummary(told(counts, { hasTables: false }), language)).not.toContain('.csv');
  });
});
