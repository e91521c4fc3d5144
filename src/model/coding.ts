import type { Span } from './span.ts';
import type { ProblemStatus, Statement } from './statement.ts';

/** One category given to one statement, with the evidence for it. */
export interface Coding {
  readonly statementId: string;
  /** `domain.category`, or `uncategorised`. */
  readonly category: string;
  readonly isPrimary: boolean;
  /** 0 to 1: how much of the statement's evidence speaks for the category. */
  readonly score: number;
  /** The dictionary's rule or `term:<pattern>`; `model` where the linear model decided. */
  readonly ruleId: string;
  readonly matchedText: string;
  /** Place of the matched words; null where the model decided without one. */
  readonly match: Span | null;
  readonly status: ProblemStatus;
  readonly coder: string;
}

export interface CodedStatement {
  readonly statement: Statement;
  /** Empty for kinds other than problem. The first is the primary one. */
  readonly codings: readonly Coding[];
}
