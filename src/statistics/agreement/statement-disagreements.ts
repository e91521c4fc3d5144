import type { CodedStatement } from '../../model/coding.ts';
import type { StatementKind } from '../../model/statement.ts';
import { categoriesOf, categoryIssue, labelledCategories } from './coded-pair.ts';
import type { DocumentComparison } from './compare-document.ts';
import type { Disagreement } from './disagreement.ts';
import { type SideWriter, sideWriter } from './disagreement-sides.ts';
import type { GoldStatement } from './gold-labels.ts';
import type { Located } from './locate-gold.ts';
import { matchByPlace } from './match-by-place.ts';
import { statementPlace } from './match-statements.ts';
import { leftReason, primaryReason, statusReason } from './program-reasons.ts';

/**
 * Statements that one side lacks, that the program takes for another kind or not for a present problem, and problems
 * with other categories.
 *
 * @param kinds those that the labels cover; what the program finds of other kinds is not called extra
 */
export function statementDisagreements(
  comparison: DocumentComparison,
  kinds: readonly StatementKind[],
): Disagreement[] {
  const { path, analysis, statements } = comparison;
  const { text } = analysis.document.source;
  const sides = sideWriter(text);
  const matched = new Set(statements.matched.map(([, found]) => found));
  const unmatched = matchByPlace(
    statements.missed,
    analysis.statements.filter((found) => !matched.has(found)),
    ({ start }) => String(start),
    (found) => String(statementPlace(found, text)),
  );
  const unexplained = new Set(unmatched.extra);
  const extra = statements.extra.filter((found) => unexplained.has(found) && kinds.includes(found.statement.kind));
  return [
    ...statements.matched.flatMap(([label, found]) => compareCategories(path, label, found, sides)),
    ...unmatched.matched.map(([label, found]) => takenOtherwise(path, label, found, sides)),
    ...unmatched.missed.map((label) => missed(path, label, leftReason(analysis.left, label.start), sides)),
    ...extra.map((found) => extraStatement(path, found, sides)),
  ];
}

function compareCategories(
  document: string,
  located: Located<GoldStatement>,
  found: CodedStatement,
  sides: SideWriter,
): Disagreement[] {
  if (located.label.kind !== 'problem') return [];
  const pair = { reference: labelledCategories(located.label), predicted: categoriesOf(found) };
  const issue = categoryIssue(pair);
  if (issue === null) return [];
  return [
    {
      document,
      subject: 'statement',
      issue,
      reference: sides.label(located, located.label.starts, pair.reference),
      predicted: sides.statement(found, pair.predicted),
      reason: issue === 'primary' ? primaryReason(found) : null,
    },
  ];
}

/** Both sides have a statement at the place, but of another kind, or one that the program does not take as present. */
function takenOtherwise(
  document: string,
  located: Located<GoldStatement>,
  found: CodedStatement,
  sides: SideWriter,
): Disagreement {
  const { kind, status, ruleId } = found.statement;
  const isStatus = kind === located.label.kind;
  return {
    document,
    subject: 'statement',
    issue: isStatus ? 'status' : 'kind',
    reference: sides.label(located, located.label.starts, [isStatus ? 'present' : located.label.kind]),
    predicted: sides.statement(found, [isStatus ? (status ?? '') : kind]),
    reason: isStatus ? statusReason(found.statement) : ruleId,
  };
}

function missed(
  document: string,
  located: Located<GoldStatement>,
  reason: string | null,
  sides: SideWriter,
): Disagreement {
  const reference = sides.label(located, located.label.starts, [located.label.kind]);
  return { document, subject: 'statement', issue: 'missed', reference, predicted: null, reason };
}

function extraStatement(document: string, found: CodedStatement, sides: SideWriter): Disagreement {
  const predicted = sides.statement(found, [found.statement.kind]);
  return { document, subject: 'statement', issue: 'extra', reference: null, predicted, reason: found.statement.ruleId };
}
