import { fold } from './fold.ts';

/** Matches nothing: a list without words must not become an expression that takes everything. */
const NO_WORD = '(?!)';

/** The source of a regular expression for any of the words, folded; where several stand, the longest is taken. */
export function anyWord(words: readonly string[]): string {
  const sources = longestFirst(words.map(fold)).map(escapeExpression);
  return sources.length === 0 ? NO_WORD : `(?:${sources.join('|')})`;
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Quotes every character that a regular expression, with the flag `u` or without, reads as a sign outside brackets. */
export function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
