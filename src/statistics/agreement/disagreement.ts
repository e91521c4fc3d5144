/**
 * What two sides disagree about. `missed`: only the reference has it; `extra`: only the program has it; `kind`: another
 * kind of statement; `status`: the program takes the problem as not present; `role` and `level` of a section;
 * `primary`: another primary category; `also`: the same primary, but other further categories.
 */
export type DisagreementIssue = 'missed' | 'extra' | 'kind' | 'status' | 'role' | 'level' | 'primary' | 'also';

/** One side's view of a place. */
export interface DisagreementSide {
  /** The program's id; null for a label. */
  readonly id: string | null;
  /** UTF-16 offset into the document's text. */
  readonly start: number;
  /** From 1. */
  readonly line: number;
  /** The first words of the heading or title. */
  readonly text: string;
  /** What is disagreed about: a kind, a role, a level, or categories, the primary one first. */
  readonly values: readonly string[];
}

export interface Disagreement {
  /** Path of the document. */
  readonly document: string;
  readonly subject: 'section' | 'statement';
  readonly issue: DisagreementIssue;
  /** The coder's view; null where only the program has it. */
  readonly reference: DisagreementSide | null;
  /** The program's view; null where only the coder has it. */
  readonly predicted: DisagreementSide | null;
  /** Why the program decided so, where it knows: a rule, a cue, a reason to leave a passage. */
  readonly reason: string | null;
}

/** In the order of the text. */
export function sortByPlace(disagreements: readonly Disagreement[]): Disagreement[] {
  return [...disagreements].sort((left, right) => placeOf(left) - placeOf(right));
}

function placeOf({ reference, predicted }: Disagreement): number {
  return reference?.start ?? predicted?.start ?? 0;
}
