import type { HeadingDictionary, RoleRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { escapeExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { anyPattern } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';

/** A role that the words of a heading give, and the words that gave it. */
export interface HeadingRole {
  readonly role: Role;
  readonly strength: 'whole' | 'ends' | 'contains';
  readonly words: string;
}

interface CompiledRoleRule {
  readonly rule: RoleRule;
  readonly whole: RegExp;
  readonly ends: RegExp;
  readonly contains: RegExp;
  readonly none: RegExp;
}

export interface RoleRules {
  /** The role that a heading states by itself; `heading` is bare and folded. */
  ofHeading(heading: string): HeadingRole | null;
  /** The role that a heading takes inside a section that has a role already: only whole headings may change it. */
  ofNestedHeading(heading: string, parent: Role): HeadingRole | null;
  /** The role of a document that its title calls a list; null where it does not. */
  ofListTitle(title: string): Role | null;
  /** The role of the second of two joined parts, `measures` for “问题及下一步打算”; null where there is none. */
  secondRole(heading: string): Role | null;
}

export function compileRoleRules(dictionary: HeadingDictionary, sets: PatternSets): RoleRules {
  const rules = dictionary.roles.map((rule) => compile(rule, sets));
  const conjunction = new RegExp(dictionary.conjunctions.map(fold).map(escapeExpression).join('|'));
  return {
    ofHeading: (heading) => ofHeading(rules, conjunction, heading),
    ofNestedHeading: (heading, parent) => {
      const allowed = rules.filter((each) => each.rule.inside.includes(parent));
      return matchWith(allowed, heading, 'whole') ?? firstPart(allowed, conjunction, heading, ['whole']);
    },
    ofListTitle: (title) =>
      matchWith(
        rules.filter((each) => each.rule.list),
        title,
        'ends',
      )?.role ?? null,
    secondRole: (heading) => {
      const at = heading.search(conjunction);
      const second = at <= 0 ? '' : heading.slice(at).replace(conjunction, '');
      return (matchWith(rules, second, 'whole') ?? matchWith(rules, second, 'ends'))?.role ?? null;
    },
  };
}

function compile(rule: RoleRule, sets: PatternSets): CompiledRoleRule {
  return {
    rule,
    whole: anyPattern(rule.whole, sets, '^', '$'),
    ends: anyPattern(rule.ends, sets, '', '$'),
    contains: anyPattern(rule.contains, sets),
    none: anyPattern(rule.none, sets),
  };
}

/** Figures and brackets at the edges say nothing of the role: `2022年度`, `（2023年）`. */
function withoutYears(heading: string): string {
  return heading.replaceAll(
    /（[^）]*）$|^(?:关于|(?:\d{4}|[二〇零一三四五六七八九]{4})年?(?:度|上半年|下半年)?(?:以来)?)+/gu,
    '',
  );
}

/** A heading that stands in brackets as a whole. */
function unwrapped(heading: string): string {
  return /^（[^（）]*）$/u.test(heading) ? heading.slice(1, -1) : heading;
}

function ofHeading(rules: readonly CompiledRoleRule[], conjunction: RegExp, heading: string): HeadingRole | null {
  const comma = heading.indexOf('，');
  if (comma > 0) {
    const joined = heading.replaceAll('，', '');
    return matchWith(rules, heading.slice(0, comma), 'whole') ?? matchWith(rules, joined, 'whole');
  }
  return (
    matchWith(
      rules.filter((each) => each.rule.joins),
      heading,
      'whole',
    ) ??
    firstPart(rules, conjunction, heading, ['whole', 'ends']) ??
    matchWith(rules, heading, 'whole') ??
    matchWith(rules, heading, 'ends') ??
    matchWith(rules, heading, 'contains')
  );
}

/** “问题及原因” speaks of problems first: the first of joined parts decides, where it decides at all. */
function firstPart(
  rules: readonly CompiledRoleRule[],
  conjunction: RegExp,
  heading: string,
  strengths: readonly HeadingRole['strength'][],
): HeadingRole | null {
  const at = heading.search(conjunction);
  if (at <= 0) return null;
  for (const strength of strengths) {
    const found = matchWith(rules, heading.slice(0, at), strength);
    if (found !== null) return found;
  }
  return null;
}

function matchWith(
  rules: readonly CompiledRoleRule[],
  heading: string,
  strength: HeadingRole['strength'],
): HeadingRole | null {
  const bare = withoutYears(unwrapped(heading));
  if (bare.length === 0) return null;
  for (const compiled of rules) {
    const match = compiled[strength].exec(bare);
    if (match !== null && !compiled.none.test(bare)) return { role: compiled.rule.role, strength, words: match[0] };
  }
  return null;
}
