import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import { ROLES, type Role } from '../model/section.ts';
import { anyWord } from '../patterns/any-word.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { remember } from '../text/remember.ts';
import { type CompiledRoleRule, compileRoleRule, type HeadingRole, matchWith, type Strength } from './role-rule.ts';

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

/** A sentence longer than this is no heading, whatever words it holds. */
const LONGEST_HEADING = 500;

/** Reports share their headings: most are read once. */
const MOST_REMEMBERED = 5000;

export function compileRoleRules(dictionary: HeadingDictionary, sets: PatternSets): RoleRules {
  const rules = dictionary.roles.map((rule) => compileRoleRule(rule, sets));
  const conjunction = new RegExp(anyWord(dictionary.conjunctions));
  const lists = rules.filter((each) => each.rule.list);
  const joining = rules.filter((each) => each.rule.joins);
  const nested = new Map(
    ROLES.map((parent) => {
      const allowed = rules.filter((each) => each.rule.inside.includes(parent));
      return [parent, readingHeadings((heading) => ofNested(allowed, conjunction, heading))];
    }),
  );
  return {
    ofHeading: readingHeadings((heading) => ofHeading(rules, joining, conjunction, heading)),
    ofNestedHeading: (heading, parent) => nested.get(parent)?.(heading) ?? null,
    ofListTitle: (title) => matchWith(lists, title, 'ends')?.role ?? null,
    secondRole: readingHeadings((heading) => secondRole(rules, conjunction, heading)),
  };
}

function readingHeadings<Found>(read: (heading: string) => Found | null): (heading: string) => Found | null {
  const remembered = remember(read, MOST_REMEMBERED);
  return (heading) => (heading.length > LONGEST_HEADING ? null : remembered(heading));
}

function ofHeading(
  rules: readonly CompiledRoleRule[],
  joining: readonly CompiledRoleRule[],
  conjunction: RegExp,
  heading: string,
): HeadingRole | null {
  const comma = heading.indexOf('，');
  if (comma > 0) {
    const joined = heading.replaceAll('，', '');
    return matchWith(rules, heading.slice(0, comma), 'whole') ?? matchWith(rules, joined, 'whole');
  }
  return (
    matchWith(joining, heading, 'whole') ??
    firstPart(rules, conjunction, heading, ['whole', 'ends']) ??
    matchWith(rules, heading, 'whole') ??
    matchWith(rules, heading, 'ends') ??
    matchWith(rules, heading, 'contains')
  );
}

function ofNested(allowed: readonly CompiledRoleRule[], conjunction: RegExp, heading: string): HeadingRole | null {
  return matchWith(allowed, heading, 'whole') ?? firstPart(allowed, conjunction, heading, ['whole']);
}

function secondRole(rules: readonly CompiledRoleRule[], conjunction: RegExp, heading: string): Role | null {
  const at = heading.search(conjunction);
  const second = at <= 0 ? '' : heading.slice(at).replace(conjunction, '');
  return (matchWith(rules, second, 'whole') ?? matchWith(rules, second, 'ends'))?.role ?? null;
}

/** “问题及原因” speaks of problems first: the first of joined parts decides, where it decides at all. */
function firstPart(
  rules: readonly CompiledRoleRule[],
  conjunction: RegExp,
  heading: string,
  strengths: readonly Strength[],
): HeadingRole | null {
  const at = heading.search(conjunction);
  if (at <= 0) return null;
  for (const strength of strengths) {
    const found = matchWith(rules, heading.slice(0, at), strength);
    if (found !== null) return found;
  }
  return null;
}
