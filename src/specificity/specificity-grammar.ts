import type { SpecificityDictionary } from '../model/specificity.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';

/** The marks of the dictionary, compiled. */
export interface SpecificityGrammar {
  readonly marks: readonly CompiledMark[];
  readonly patterns: PatternSet;
}

export interface CompiledMark {
  readonly id: string;
  readonly weight: number;
  /** Numbers in the pattern set. */
  readonly words: ReadonlySet<number>;
  readonly none: ReadonlySet<number>;
}

export function compileSpecificity(
  { marks }: Pick<SpecificityDictionary, 'marks'>,
  sets: PatternSets,
): SpecificityGrammar {
  const patterns = new PatternSet(sets);
  const numbersOf = (words: readonly string[]) => new Set(words.map((word) => patterns.add(word)));
  return {
    marks: marks.map(({ id, weight, words, none }) => ({ id, weight, words: numbersOf(words), none: numbersOf(none) })),
    patterns: patterns.prepare(),
  };
}
