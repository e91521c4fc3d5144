import type { Passage } from '../../reuse/align/passage.ts';
import { comparePassage } from '../../reuse/compare/compare-passage.ts';
import { gradeOf } from '../../reuse/compare/grades.ts';
import type { Plan } from './plan.ts';

/** So many characters, of which what is no formula weighs at least half: the bar of a protected run. */
const TELLING_CHARACTERS = 40;
const TELLING_WEIGHT = 20;
/** A passage of this many characters … */
const LEAST_CHARACTERS = 8;
/** … that is so like its source need not be graded. On short clauses 0.6, the bar of a clause, is met by chance. */
const NEARLY_THE_SAME = 0.75;

/** Whether a passage alone, in however long a plan, was hardly written twice. */
export function isTelling({ characters, weight, similarity }: Passage): boolean {
  return characters >= TELLING_CHARACTERS && weight >= TELLING_WEIGHT && similarity >= NEARLY_THE_SAME;
}

/** Whether a passage is worth showing: nearly the same, or changed more and of a sure grade. */
export function isEvidence(target: Plan, source: Plan, passage: Passage): boolean {
  if (passage.similarity >= NEARLY_THE_SAME) return passage.characters >= LEAST_CHARACTERS;
  const comparison = comparePassage(target.text, source.text, passage);
  const grade = comparison === null ? 'none' : gradeOf(comparison);
  return grade === 'strong' || grade === 'probable';
}
