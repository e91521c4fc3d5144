import type { DocumentAnalysis } from '../../model/document-analysis.ts';

/** Whether a document states nothing that will be done, so that it has no plan to compare. */
export function statesNoMeasure({ statements }: DocumentAnalysis): boolean {
  return !statements.some(({ statement }) => statement.kind === 'measure');
}
