import type { Passage } from '../../reuse/align/passage.ts';
import { comparePassage } from '../../reuse/compare/compare-passage.ts';
import { gradeOf } from '../../reuse/compare/grades.ts';
import { CLAUSE_CHARACTERS } from '../../reuse/formula/protection.ts';
import { NEARLY_THE_SAME } from './is-telling.ts';
import type { Plan } from './plan.ts';

/** Whether a passage is worth showing: nearly the same and a clause long, or changed more and of a sure grade. */
export function isEvidence(target: Plan, source: Plan, passage: Passage): boolean {
  if (passage.similarity >= NEARLY_THE_SAME) return passage.characters >= CLAUSE_CHARACTERS;
  const comparison = comparePassage(target.text, source.text, passage);
  const grade = comparison === null ? 'none' : gradeOf(comparison);
  return grade === 'strong' || grade === 'probable';
}
