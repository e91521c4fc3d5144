import { anyWord } from '../patterns/any-word.ts';
import { compilePattern, type PatternSequence } from '../patterns/compile-pattern.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';

/**
 * An expression for words of which one stands in every text that any of the patterns matches: a quick answer for the
 * many texts that none does. Of each way to match, the element that is rarest by its words.
 */
export function requiredWords(patterns: readonly string[], sets: PatternSets): RegExp {
  const sequences = patterns.flatMap((pattern) => compilePattern(pattern, sets));
  const words = new Set(sequences.flatMap((sequence) => rarestWords(sequence)));
  return new RegExp(anyWord(withoutLonger([...words])));
}

/** The words of the element whose words are long and few. */
function rarestWords({ elements }: PatternSequence): readonly string[] {
  const commonness = elements.map(({ words }) => words.reduce((sum, word) => sum + 1 / word.length ** 3, 0));
  return elements[commonness.indexOf(Math.min(...commonness))]?.words ?? [];
}

/** A word that holds another of them need not be looked for. */
function withoutLonger(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}
