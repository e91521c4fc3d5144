import type { FollowedStatement } from './read-unit.ts';

/** Statements, each wording once: a text may hold one a hundred times. Of those in the same words the last is kept. */
export function distinctWordings(statements: readonly FollowedStatement[]): FollowedStatement[] {
  return [...new Map(statements.map((statement) => [statement.folded, statement])).values()];
}
