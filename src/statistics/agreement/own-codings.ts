import type { CodedStatement } from '../../model/coding.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';

/** A problem as the program coded it, with the document that it stands in. */
export interface OwnProblem {
  readonly analysis: DocumentAnalysis;
  readonly found: CodedStatement;
}

/** The program's problems by statement id, in the order of the documents; of every status, since coders judge them too. */
export function ownProblems(analyses: readonly DocumentAnalysis[]): Map<string, OwnProblem> {
  const problems = new Map<string, OwnProblem>();
  for (const analysis of analyses) {
    for (const found of analysis.statements) {
      if (found.statement.kind === 'problem') problems.set(found.statement.id, { analysis, found });
    }
  }
  return problems;
}

/** The names under which the program's own codings stand in a coding table. */
export function ownCoders(analyses: readonly DocumentAnalysis[]): Set<string> {
  const statements = analyses.flatMap((analysis) => analysis.statements);
  return new Set(statements.flatMap(({ codings }) => codings.map((coding) => coding.coder)));
}
