import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import {
  BRIBES,
  BRIBES_MEASURE,
  found,
  PATROL,
  PATROL_MEASURE,
  STUDY,
  STUDY_MEASURE,
  unitThrough,
} from './unit-documents.ts';

/** A document that states its three problems and three measures so many times. */
function repeated(times: number): DocumentAnalysis {
  const problems = [STUDY, PATROL, BRIBES];
  const measures = [STUDY_MEASURE, PATROL_MEASURE, BRIBES_MEASURE];
  const [analysis] = unitThrough([{ problems, measures }]) as [DocumentAnalysis];
  const copies = Array.from({ length: times }, (_, copy) =>
    analysis.statements.map((each) => ({
      ...each,
      statement: { ...each.statement, id: `${each.statement.id}-${copy}` },
    })),
  );
  return { ...analysis, statements: copies.flat() };
}

function codesOf(analysis: DocumentAnalysis): string[] {
  return found([analysis]).diagnostics.map(({ code }) => code);
}

describe('a document of hundreds of problems and measures', () => {
  it('is answered all the same, one measure for each problem at least, and is told of', () => {
    const analysis = repeated(220);
    const { answers, diagnostics } = found([analysis]);
    const paired = answers.filter(({ problem, measure }) => problem !== null && measure !== null);
    expect(new Set(paired.map(({ problem }) => problem)).size).toBe(660);
    const told = diagnostics.filter(({ code }) => code === 'lineages.many-pairs');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('660 problems and 660 measures');
    expect(told[0]?.message).toContain('the 606 measures nearest');
  }, 30_000);

  it('is not told of where all pairs were compared', () => {
    expect(codesOf(repeated(20))).not.toContain('lineages.many-pairs');
  });
});
