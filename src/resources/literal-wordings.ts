import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';

/** Patterns that stand for more wordings than this are compared as they are written. */
const MOST_WORDINGS = 500;

const GROUP_OR_SET = /(\([^()]*\)|\$[a-z][a-z0-9_]*)/u;

/**
 * The wordings that a pattern stands for, folded: all of them where it is made of words, `(甲|乙)` and `$sets`, so
 * that `(优亲厚友|吃拿卡要)` and `优亲厚友` meet; otherwise the pattern itself.
 */
export function literalWordings(pattern: string, sets: PatternSets): readonly string[] {
  if (!/[(|$]/u.test(pattern) || /[*?]/u.test(pattern)) return [fold(pattern)];
  const choices = pattern.split(GROUP_OR_SET).map((part) => wordsOf(part, sets));
  const count = choices.reduce((product, words) => product * words.length, 1);
  if (count > MOST_WORDINGS || choices.flat().some((word) => /[()|$]/u.test(word))) return [fold(pattern)];
  return choices.reduce((heads, words) => heads.flatMap((head) => words.map((word) => head + fold(word))), ['']);
}

function wordsOf(part: string, sets: PatternSets): readonly string[] {
  if (part.startsWith('$')) return sets.get(part.slice(1)) ?? [part];
  if (!part.startsWith('(')) return [part];
  return part
    .slice(1, -1)
    .split('|')
    .flatMap((branch) => (branch.startsWith('$') ? (sets.get(branch.slice(1)) ?? [branch]) : [branch]));
}
