import type { CodedStatement } from '../model/coding.ts';
import type { DocumentMetadata } from '../model/document.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';
import { isPresentProblem } from '../model/statement.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import type { CategoryRows } from './category-rows.ts';

/** What one document adds to the counts of its groups. */
export interface DocumentTally {
  readonly metadata: DocumentMetadata;
  /** UTF-16 code units of the text. */
  readonly characters: number;
  /** Problems that the document states as present. */
  readonly problems: number;
  /** How many of them count for a row, by its position; rows without any are left out. */
  readonly byRow: ReadonlyMap<number, number>;
}

/** Counts the present problems of a document; one problem counts once for a row, however many codings say so. */
export function tallyDocument(analysis: DocumentAnalysis, rows: CategoryRows): DocumentTally {
  const problems = analysis.statements.filter(({ statement }) => isPresentProblem(statement));
  const byRow = new Map<number, number>();
  for (const problem of problems) {
    for (const row of rowsOf(problem, rows)) byRow.set(row, (byRow.get(row) ?? 0) + 1);
  }
  const { metadata, source } = analysis.document;
  return { metadata, characters: source.text.length, problems: problems.length, byRow };
}

function rowsOf(problem: CodedStatement, rows: CategoryRows): Set<number> {
  const { codings } = problem;
  if (codings.length === 0) return new Set(rows.positionsOf(UNCATEGORISED));
  return new Set(codings.flatMap((coding) => rows.positionsOf(coding.category)));
}
