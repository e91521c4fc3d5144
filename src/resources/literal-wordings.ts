import { fold } from '../patterns/fold.ts';
import { type PatternSets, type PatternStep, PatternSyntaxError, parsePattern } from '../patterns/parse-pattern.ts';

/** Patterns that stand for more wordings than this are compared as they are written. */
const MOST_WORDINGS = 500;

/**
 * The wordings that a pattern stands for, folded: all of them where it holds neither `*` nor `?`, so that
 * `(优亲厚友|吃拿卡要)` and `优亲厚友` meet; otherwise the pattern itself.
 */
export function literalWordings(pattern: string, sets: PatternSets): readonly string[] {
  if (!/[*?(|$]/u.test(pattern)) return [fold(pattern)];
  if (/[*?]/u.test(pattern)) return [fold(pattern)];
  const sequences = sequencesOf(pattern, sets);
  const count = sequences.reduce(
    (total, steps) => total + steps.reduce((product, step) => product * wordsOf(step).length, 1),
    0,
  );
  return count > MOST_WORDINGS ? [fold(pattern)] : [...new Set(sequences.flatMap(multiply))];
}

function sequencesOf(pattern: string, sets: PatternSets): readonly (readonly PatternStep[])[] {
  try {
    return parsePattern(pattern, sets);
  } catch (error) {
    if (error instanceof PatternSyntaxError) return [];
    throw error;
  }
}

function multiply(steps: readonly PatternStep[]): string[] {
  return steps.reduce<string[]>(
    (heads, step) => heads.flatMap((head) => wordsOf(step).map((word) => head + fold(word))),
    [''],
  );
}

function wordsOf(step: PatternStep): readonly string[] {
  if (step.kind === 'literal') return [step.text];
  return step.kind === 'alternatives' ? step.texts : [];
}
