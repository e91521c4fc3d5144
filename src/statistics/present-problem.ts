import type { Statement } from '../model/statement.ts';

/** Whether the statement is a fault that the unit says it has now. Only these count in frequencies. */
export function isPresentProblem(statement: Statement): boolean {
  return statement.kind === 'problem' && statement.status === 'present';
}
