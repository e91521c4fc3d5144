import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import type { PlanReuse } from '../../../src/model/plan-reuse.ts';
import { findPlanReuse } from '../../../src/recurrence/plans/find-plan-reuse.ts';
import { analyzed, OPTIONS, withMeasures } from '../analyzed-text.ts';
import { FERRY, LIBRARY, ORCHARD } from '../sample-plans.ts';

const TAKEN = [...ORCHARD.slice(0, 3), FERRY[0] ?? ''];
const source = withMeasures(ORCHARD, { unit: '白石乡果业合作社', year: 2020 });
const described = { unit: '青浦市图书馆', year: 2021 };
const target = withMeasures(TAKEN, described);

function rowOf(analyses: readonly DocumentAnalysis[]): PlanReuse | undefined {
  return findPlanReuse(analyses, OPTIONS).rows.find(({ documentId }) => documentId === target.document.id);
}

const plain = rowOf([source, target]);

/** The target's text rewritten. */
function rewritten(change: (text: string) => string): DocumentAnalysis {
  return analyzed(change(target.document.source.text), described);
}

describe('what of a plan stands in another', () => {
  it('is found at all', () => {
    expect(plain?.verdict).toBe('substantial');
    expect(plain?.passages).toHaveLength(1);
  });

  it.each([
    [
      'numbered otherwise',
      (text: string) =>
        text
          .replaceAll('（一）把', '1．把')
          .replaceAll('（二）果', '2．果')
          .replaceAll('（三）冷', '3．冷')
          .replaceAll('（四）渡', '4．渡'),
    ],
    ['typed with half-width signs', (text: string) => text.replaceAll('，', ',').replaceAll('；', ';')],
    ['wrapped at the edge of a page', (text: string) => text.replaceAll('带三名徒弟', '带三名\n徒弟')],
    ['of another unit’s name', (text: string) => text.replaceAll('青浦市图书馆', '长渡镇轮渡公司')],
  ])('is the same in a text %s', (_, change) => {
    const row = rowOf([source, rewritten(change)]);
    expect(row?.verdict).toBe(plain?.verdict);
    expect(Math.abs((row?.discountedShare ?? 0) - (plain?.discountedShare ?? 0))).toBeLessThan(0.03);
  });

  it('names the figures that were changed no edit', () => {
    const row = rowOf([source, rewritten((text) => text.replaceAll('八点', '9点'))]);
    expect(row?.discountedShare).toBeGreaterThan(0.6);
  });

  it('stays when unrelated documents come in', () => {
    const others = Array.from({ length: 12 }, (_, place) =>
      withMeasures(place % 2 === 0 ? LIBRARY : FERRY.slice(1), { unit: `第${place}站`, year: 2010 + place }),
    );
    const row = rowOf([...others, source, target]);
    expect(row?.verdict).toBe(plain?.verdict);
    expect(Math.abs((row?.discountedShare ?? 0) - (plain?.discountedShare ?? 0))).toBeLessThan(0.1);
    expect(row?.passages).toEqual(
      plain?.passages.map((passage) => expect.objectContaining({ start: passage.start, end: passage.end })),
    );
  });

  it('is in another order where it was put in another order', () => {
    const turned = withMeasures([...TAKEN].reverse(), described);
    const row = rowOf([source, turned]);
    expect(row?.passages.map(({ edit }) => edit)).toContain('reordered');
    expect(Math.abs((row?.share ?? 0) - (plain?.share ?? 0))).toBeLessThan(0.03);
  });
});
