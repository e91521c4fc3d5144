import type { SetPhrase } from '../model/dictionaries.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { patternIn } from './dictionary-patterns.ts';
import { checked, closed, filledListOf, number, orElse, type Schema } from './schema.ts';

export interface WrittenSetPhrases {
  readonly phrases: readonly SetPhrase[];
}

const FOUNDATION_OF_THE_PARTY = 1921;

const year: Schema<number> = checked(number, (value) =>
  Number.isInteger(value) && value >= FOUNDATION_OF_THE_PARTY && value <= 2100
    ? null
    : `expected a year from 1921 to 2100, got ${value}`,
);

/** `set-phrases.yaml`. A phrase may run over the end of a clause. */
export function setPhraseSchema(sets: PatternSets): Schema<WrittenSetPhrases> {
  const phrase = closed({ text: patternIn(sets), from: yearOrOpen(), to: yearOrOpen() });
  return closed({ phrases: filledListOf(checked(phrase, orderProblem)) });
}

function yearOrOpen(): Schema<number | null> {
  return orElse<number | null>(year, null);
}

function orderProblem(phrase: SetPhrase): string | null {
  if (phrase.from === null || phrase.to === null || phrase.from <= phrase.to) return null;
  return `expected "from" not to be after "to", got from ${phrase.from} to ${phrase.to}`;
}
