import type { Span } from '../model/span.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';

/** A stated problem as it was coded. */
export interface CodedProblem extends Span {
  readonly path: string;
  /** The whole document, that the offsets count in. */
  readonly text: string;
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
