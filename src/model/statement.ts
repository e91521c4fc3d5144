import type { Role } from './section.ts';
import type { Span } from './span.ts';

export const STATEMENT_KINDS = ['problem', 'cause', 'measure', 'claim'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const KIND_OF_ROLE: Partial<Record<Role, StatementKind>> = {
  problems: 'problem',
  causes: 'cause',
  measures: 'measure',
  rectification: 'claim',
};

export const PROBLEM_STATUSES = ['present', 'resolved', 'absent', 'goal', 'historical', 'other'] as const;
/** Whether the fault stands. Only `present` counts in frequencies and lineages. */
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];

/** The words that decided a status, and the rule of `context.yaml` that knows them. */
export interface StatusCue extends Span {
  readonly ruleId: string;
  readonly text: string;
}

/** A clause of a problem that names the fault itself. */
export interface Manifestation extends Span {
  readonly status: ProblemStatus;
  readonly isExample: boolean;
}

export interface Statement extends Span {
  readonly id: string;
  readonly sectionId: string;
  readonly kind: StatementKind;
  /** Position among the document's statements, from 1. */
  readonly order: number;
  /** The number in front, `二是`; empty for an item without one. */
  readonly marker: string;
  readonly title: Span;
  /** Of a problem; null for the other kinds. */
  readonly status: ProblemStatus | null;
  readonly statusCue: StatusCue | null;
  readonly manifestations: readonly Manifestation[];
  /** The rule of extraction that took it, e.g. `item`, `point`, `paragraph`. */
  readonly ruleId: string;
}

/** Whether the statement is a fault that the unit says it has now. Only these count, and are followed over the years. */
export function isPresentProblem({ kind, status }: Statement): boolean {
  return kind === 'problem' && status === 'present';
}

/** A passage that was considered as a statement and left, with the reason. */
export interface LeftPassage extends Span {
  readonly sectionId: string;
  readonly reason: string;
  readonly cue: string;
}
