import { bigramsOf } from './bigrams.ts';

const SHORTEST_ENDING = 2;
/** Of a verb that its object follows (服务, 落实, 推进). */
const LONGEST_VERB = 2;
const SHORTEST_CLAUSE = 6;

/** The bigrams of clauses that stand in both as they are: what is said word for word of two problems tells of neither. */
export function sharedClauses(left: readonly string[], right: readonly string[]): number[] {
  return left.filter((clause) => clause.length >= SHORTEST_CLAUSE && right.includes(clause)).flatMap(bigramsOf);
}

/**
 * The bigrams of the ending that the first clauses share while they begin with nothing in common but a verb. Chinese names
 * the object first, or after a verb, and the fault last, so that there the same is said of something else.
 */
export function emptyEnding([left = '']: readonly string[], [right = '']: readonly string[]): number[] {
  const length = endingLength(left, right);
  if (length < SHORTEST_ENDING) return [];
  const verb = left.slice(0, LONGEST_VERB) === right.slice(0, LONGEST_VERB) ? LONGEST_VERB : 0;
  const [ofLeft, ofRight] = [left, right].map((text) => bigramsOf(text.slice(verb, text.length - length)));
  if (ofLeft?.some((bigram) => ofRight?.includes(bigram))) return [];
  return [left, right].flatMap((text) => bigramsOf(text.slice(Math.max(0, text.length - length - 1))));
}

function endingLength(left: string, right: string): number {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  return length;
}
