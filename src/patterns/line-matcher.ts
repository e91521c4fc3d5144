import type { ColumnRule, LineRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { patternExpression } from './compile-pattern.ts';
import type { PatternSets } from './parse-pattern.ts';

/** In a heading `*` may stand for a long name. */
const HEADING_GAP = 24;

/** Matches nothing: an empty list of patterns must not become an expression that takes everything. */
const NOTHING = /(?!)/u;

/** One expression for many patterns; `before` and `after` anchor it. */
export function anyPattern(patterns: readonly string[], sets: PatternSets, before = '', after = ''): RegExp {
  if (patterns.length === 0) return NOTHING;
  const sources = patterns.map((pattern) => patternExpression(pattern, sets, HEADING_GAP));
  return new RegExp(`${before}(?:${sources.join('|')})${after}`);
}

export interface LineMatcher {
  test(folded: string): boolean;
}

/** Recognises lines by how they end or what they contain. */
export function createLineMatcher(rule: LineRule, sets: PatternSets): LineMatcher {
  const ends = anyPattern(rule.ends, sets, '', '[：。]?["）]*$');
  const contains = anyPattern(rule.contains, sets);
  return { test: (folded) => ends.test(folded) || contains.test(folded) };
}

export interface CompiledColumn {
  readonly role: Role;
  readonly words: RegExp;
}

/** The names of table columns, each rule anchored to the whole name. */
export function compileColumns(rules: readonly ColumnRule[], sets: PatternSets): CompiledColumn[] {
  return rules.map((rule) => ({ role: rule.role, words: anyPattern(rule.words, sets, '^', '$') }));
}
