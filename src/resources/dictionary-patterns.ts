import { fold } from '../patterns/fold.ts';
import { type PatternSets, PatternSyntaxError, parsePattern } from '../patterns/parse-pattern.ts';
import { type Schema, checked, text } from './schema.ts';

const PATTERN_SIGNS = /[*?()|$]/u;
const CLAUSE_SIGNS = /[，。；：！？\n]/u;

/** A pattern of the dictionaries' language (see `parsePattern`). */
export function patternIn(sets: PatternSets): Schema<string> {
  return checked(text, (pattern) => patternProblem(pattern, sets));
}

/** A pattern that is searched inside one clause and therefore holds no sign that ends one. */
export function clausePatternIn(sets: PatternSets): Schema<string> {
  return checked(text, (pattern) => clauseSignProblem(pattern) ?? patternProblem(pattern, sets));
}

/** A pattern of the status rules, which may begin with `^` for the beginning of a sentence. */
export function cuePatternIn(sets: PatternSets): Schema<string> {
  return checked(text, (pattern) => patternProblem(pattern.replace(/^\^/u, ''), sets));
}

/** A word that is looked up as it stands. */
export const plainWord: Schema<string> = checked(text, (word) =>
  PATTERN_SIGNS.test(word) ? `expected a plain word, got "${word}"; the signs * ? ( ) | $ mean nothing here` : null,
);

/** A word of a set, which patterns use inside one clause. */
export const clauseWord: Schema<string> = checked(plainWord, clauseSignProblem);

function patternProblem(pattern: string, sets: PatternSets): string | null {
  try {
    parsePattern(pattern, sets);
    return null;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return error.message;
    throw error;
  }
}

function clauseSignProblem(pattern: string): string | null {
  const sign = CLAUSE_SIGNS.exec(fold(pattern.replaceAll('?', '')))?.[0];
  if (sign === undefined) return null;
  return `expected words of one clause, got "${pattern}" with the sign "${sign}" that ends a clause; make it a rule with "all" (or, in a list in brackets, part the words with a half-width comma)`;
}
