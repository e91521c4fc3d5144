import { type PatternSets, PatternSyntaxError, parsePattern } from '../patterns/parse-pattern.ts';
import { checked, type Schema, text } from './schema.ts';

const PATTERN_SIGNS = /[*?()|$]/u;
/** Ends of a clause in either width; a comma between digits is part of a number and `?` stands for one character. */
const CLAUSE_SIGNS = /[，。；：！？;:!\n]|(?<!\d),|,(?!\d)/u;

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

const PARTS = /\(([^()*?$]*)\)|\$([a-z][a-z0-9_]*)/gu;
const EMPTY_BRANCH = /^\||\|\||\|$|^$/u;
const SOME_WORD = '字';

/** Whether the pattern is sound at first sight, as most are: to parse all of them costs each start some 50 ms. */
export function isPlainlySound(pattern: string, sets: PatternSets): boolean {
  const outline = pattern.replaceAll(PARTS, (part: string, branches?: string, name?: string) => {
    if (branches !== undefined) return EMPTY_BRANCH.test(branches) ? '' : SOME_WORD;
    return name !== undefined && sets.has(name) ? SOME_WORD : part;
  });
  return !/[()|$]/u.test(outline) && /[^*?]/u.test(outline);
}

function patternProblem(pattern: string, sets: PatternSets): string | null {
  if (isPlainlySound(pattern, sets)) return null;
  try {
    parsePattern(pattern, sets);
    return null;
  } catch (error) {
    if (error instanceof PatternSyntaxError) return error.message;
    throw error;
  }
}

function clauseSignProblem(pattern: string): string | null {
  const sign = CLAUSE_SIGNS.exec(pattern)?.[0];
  if (sign === undefined) return null;
  return `expected words of one clause, got "${pattern}" with the sign "${sign}" that ends a clause; make it a rule with "all" (or, in a list in brackets, part the words with a half-width comma)`;
}
