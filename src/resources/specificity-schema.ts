import type { SpecificityDictionary, SpecificityMark } from '../model/specificity.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { clausePatternIn, clauseWord, plainWord } from './dictionary-patterns.ts';
import { ruleExamples } from './rule-examples-schema.ts';
import { checked, closed, filledListOf, listOf, mapOf, number, orElse, type Schema, text } from './schema.ts';

/** `specificity.yaml` as it is written: its sets are a map of keys. */
export type WrittenSpecificity = Omit<SpecificityDictionary, 'sets'> & {
  readonly sets: Readonly<Record<string, readonly string[]>>;
};

/** Sums of written decimals may miss 1 by this much. */
const SLACK = 1e-9;

/** `specificity.yaml`. The weights of its marks add up to 1, so that a score is a share. */
export function specificitySchema(sets: PatternSets): Schema<WrittenSpecificity> {
  return closed({
    sets: orElse(mapOf(filledListOf(clauseWord)), {}),
    marks: checked(filledListOf(markSchema(sets)), weightProblem),
    bodies: listOf(plainWord),
    trades: listOf(plainWord),
  });
}

function markSchema(sets: PatternSets): Schema<SpecificityMark> {
  return closed({
    id: text,
    weight: checked(number, (value) =>
      value > 0 && value <= 1 ? null : `expected a weight above 0 and at most 1, got ${value}`,
    ),
    words: filledListOf(clausePatternIn(sets)),
    none: orElse(listOf(clausePatternIn(sets)), []),
    examples: ruleExamples,
  });
}

function weightProblem(marks: readonly SpecificityMark[]): string | null {
  const total = marks.reduce((sum, { weight }) => sum + weight, 0);
  if (Math.abs(total - 1) <= SLACK) return null;
  return `expected the weights of all marks to add up to 1, got ${Math.round(total * 1000) / 1000}`;
}
