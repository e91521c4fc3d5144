import type { Span } from '../model/span.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';

/** A stated problem as it was coded. */
export interface CodedProblem {
  readonly path: string;
  /** The unit that states it; empty where unknown. */
  readonly unit: string;
  /** The whole document, that the offsets count in. */
  readonly text: string;
  readonly title: Span;
  /** The title and the clauses behind it that name the fault: only there do words of the dictionary decide. */
  readonly parts: readonly Span[];
  /** The primary category, how it was decided and with what share of the evidence. */
  readonly category: string;
  readonly ruleId: string;
  readonly score: number;
}

/** Below this half of the evidence speaks for other categories. */
const WEAK_SCORE = 0.5;

/** Whether the dictionary had little to say: no category, one that only the linear model saw, or one among rivals. */
export function isWeaklyCoded(problem: CodedProblem): boolean {
  return problem.category === UNCATEGORISED || problem.ruleId === 'model' || problem.score < WEAK_SCORE;
}
