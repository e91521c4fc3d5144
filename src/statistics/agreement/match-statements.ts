import type { CodedStatement } from '../../model/coding.ts';
import { isPresentProblem } from '../../model/statement.ts';
import type { GoldStatement } from './gold-labels.ts';
import type { Located } from './locate-gold.ts';
import { type Matching, matchByPlace } from './match-by-place.ts';
import { skipBlanks } from './skip-blanks.ts';

/**
 * Matches labelled statements with those of the program that are of the same kind and whose title begins at the same
 * place, blanks skipped. Problems that the program takes as resolved, absent, a goal or past are not labelled by a
 * coder, so they count as not found.
 */
export function matchStatements(
  gold: readonly Located<GoldStatement>[],
  statements: readonly CodedStatement[],
  text: string,
): Matching<Located<GoldStatement>, CodedStatement> {
  return matchByPlace(
    gold,
    statements.filter(isLabelWorthy),
    ({ label, start }) => `${label.kind}:${start}`,
    (found) => `${found.statement.kind}:${statementPlace(found, text)}`,
  );
}

/** Where the title of a statement begins. */
export function statementPlace({ statement }: CodedStatement, text: string): number {
  return skipBlanks(text, statement.title.start);
}

/** Whether a coder who follows dictionaries/coding-rules.md labels such a statement. */
function isLabelWorthy({ statement }: CodedStatement): boolean {
  return statement.kind !== 'problem' || isPresentProblem(statement);
}
