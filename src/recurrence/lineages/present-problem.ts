import type { Statement } from '../../model/statement.ts';

/** Whether the statement is a fault that the unit says it has now; only these are followed. */
export function isPresentProblem({ kind, status }: Statement): boolean {
  return kind === 'problem' && status === 'present';
}
