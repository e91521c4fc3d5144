import type { SpecificityDictionary } from '../model/specificity.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { type PatternHit, PatternSet } from '../patterns/pattern-set.ts';
import { remember } from '../text/remember.ts';

/** The marks of the dictionary, compiled. */
export interface SpecificityGrammar {
  readonly marks: readonly CompiledMark[];
  /** The hits in one folded clause whose digits are all 0; no pattern reaches over the end of a clause. */
  readonly findInClause: (clause: string) => readonly PatternHit[];
}

/** How many clauses are remembered: plans repeat each other clause by clause. */
const MOST_CLAUSES = 20_000;

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
  const compiled = marks.map(({ id, weight, words, none }) => ({
    id,
    weight,
    words: numbersOf(words),
    none: numbersOf(none),
  }));
  const found = patterns.prepare();
  return { marks: compiled, findInClause: remember((clause) => found.find(clause), MOST_CLAUSES) };
}
