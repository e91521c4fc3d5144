import type { RoleRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { anyPattern } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { comparableHeading } from './comparable-heading.ts';

/** A role that the words of a heading give, and the words that gave it. */
export interface HeadingRole {
  readonly role: Role;
  readonly strength: Strength;
  readonly words: string;
}

export type Strength = 'whole' | 'ends' | 'contains';

/** A rule of `headings.yaml` that tells a role by the words of a heading, compiled. */
export interface CompiledRoleRule {
  readonly rule: RoleRule;
  readonly whole: RegExp;
  readonly ends: RegExp;
  readonly contains: RegExp;
  readonly none: RegExp;
}

export function compileRoleRule(rule: RoleRule, sets: PatternSets): CompiledRoleRule {
  return {
    rule,
    whole: anyPattern(rule.whole, sets, '^', '$'),
    ends: anyPattern(rule.ends, sets, '', '$'),
    contains: anyPattern(rule.contains, sets),
    none: anyPattern(rule.none, sets),
  };
}

/** What the first of the rules that takes the heading makes of it; null where none does. */
export function matchWith(rules: readonly CompiledRoleRule[], heading: string, strength: Strength): HeadingRole | null {
  const bare = comparableHeading(heading);
  if (bare.length === 0) return null;
  for (const compiled of rules) {
    const match = compiled[strength].exec(bare);
    if (match !== null && !compiled.none.test(bare)) return { role: compiled.rule.role, strength, words: match[0] };
  }
  return null;
}
