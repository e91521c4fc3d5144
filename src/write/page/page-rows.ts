import type { DocumentAnalysis } from '../../model/document-analysis.ts';

/** The row of each statement on the page, by its id; and of each document. */
export interface PageRows {
  readonly documents: ReadonlyMap<string, number>;
  readonly statements: ReadonlyMap<string, number>;
}

/** Numbers documents and statements in the order of the analyses. */
export function pageRows(analyses: readonly DocumentAnalysis[]): PageRows {
  const statements = analyses.flatMap((analysis) => analysis.statements);
  return {
    documents: new Map(analyses.map(({ document }, row) => [document.id, row])),
    statements: new Map(statements.map(({ statement }, row) => [statement.id, row])),
  };
}

/** The rows of the ids that are known. */
export function rowsOf(ids: readonly string[], rows: ReadonlyMap<string, number>): number[] {
  return ids.flatMap((id) => rows.get(id) ?? []);
}
