import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { type CodedPair, categoriesOf, categoryIssue } from './coded-pair.ts';
import type { Disagreement } from './disagreement.ts';
import { type SideWriter, sideWriter } from './disagreement-sides.ts';
import type { OwnProblem } from './own-codings.ts';
import { primaryReason } from './program-reasons.ts';
import type { CoderCodings } from './read-codings.ts';

/** The categories of one problem by a coder and by the program. */
export function coderPair({ statements }: CoderCodings, { found }: OwnProblem): CodedPair {
  return { reference: statements.get(found.statement.id) ?? [], predicted: categoriesOf(found) };
}

/** The problems that a coder and the program gave other categories, in the given order. */
export function coderDisagreements(codings: CoderCodings, problems: readonly OwnProblem[]): Disagreement[] {
  const documents = new Set(problems.map(({ analysis }) => analysis));
  const writers = new Map([...documents].map((analysis) => [analysis, sideWriter(analysis.document.source.text)]));
  return problems.flatMap((problem) => disagreementsAbout(coderPair(codings, problem), problem, writers));
}

function disagreementsAbout(
  pair: CodedPair,
  { analysis, found }: OwnProblem,
  writers: ReadonlyMap<DocumentAnalysis, SideWriter>,
): Disagreement[] {
  const issue = categoryIssue(pair);
  const sides = writers.get(analysis);
  if (issue === null || sides === undefined) return [];
  return [
    {
      document: analysis.document.source.path,
      subject: 'statement',
      issue,
      reference: sides.statement(found, pair.reference),
      predicted: sides.statement(found, pair.predicted),
      reason: issue === 'primary' ? primaryReason(found) : null,
    },
  ];
}
