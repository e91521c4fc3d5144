import type { TaxonomyRule } from '../model/taxonomy.ts';
import type { PatternSet } from '../patterns/pattern-set.ts';
import type { Wording } from './taxonomy-hit.ts';

/** A rule with its words as numbers of patterns. */
export interface CompiledRule {
  readonly wording: Wording;
  readonly within: TaxonomyRule['within'];
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
  /** The patterns that may fire it: the rarest of those it cannot do without. */
  readonly keys: readonly number[];
}

/** Answers where a pattern first matches in the stretch that a rule looks at; null where it does not. */
export type FirstMatch = (pattern: number) => Stretch | null;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Adds the words of a rule to the patterns. */
export function compileRule(rule: TaxonomyRule, code: string, patterns: PatternSet): CompiledRule {
  const numbers = (words: readonly string[]) => words.map((word) => patterns.add(word));
  const all = numbers(rule.all);
  const any = numbers(rule.any);
  const rarest = [...all].sort((a, b) => patterns.words(a) - patterns.words(b)).slice(0, 1);
  const keys = rarest.length > 0 ? rarest : any;
  return {
    wording: { kind: 'rule', code, ruleId: rule.id },
    within: rule.within,
    all,
    any,
    none: numbers(rule.none),
    keys,
  };
}

/** The stretch that the words of a rule take, or null where the rule does not fire. */
export function fireRule(rule: CompiledRule, first: FirstMatch): Stretch | null {
  let taken: Stretch | null = null;
  for (const pattern of rule.all) {
    const match = first(pattern);
    if (match === null) return null;
    taken = joined(taken, match);
  }
  if (rule.any.length > 0) {
    const match = firstOf(rule.any, first);
    if (match === null) return null;
    taken = joined(taken, match);
  }
  return firstOf(rule.none, first) === null ? taken : null;
}

function firstOf(patterns: readonly number[], first: FirstMatch): Stretch | null {
  for (const pattern of patterns) {
    const match = first(pattern);
    if (match !== null) return match;
  }
  return null;
}

function joined(left: Stretch | null, right: Stretch): Stretch {
  if (left === null) return right;
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}
