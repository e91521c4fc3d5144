import type { HeadingDictionary, RoleRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { bareHeading } from '../structure/heading-text.ts';
import { compileRoleRules, type RoleRules } from '../structure/role-rules.ts';
import { checkExamples, joinResults, type Trial } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/**
 * A role rule must give its role to its headings, at the top or inside a section that the rule speaks of, with all
 * rules at work. A heading under `no` may still have the role by another rule of the same role.
 */
export function checkRoles(headings: HeadingDictionary, sets: PatternSets, roles: RoleRules): CheckResult {
  return joinResults(
    headings.roles.map((rule, index) =>
      checkRule(rule, index, roles, compileRoleRules({ ...headings, roles: [rule] }, sets)),
    ),
  );
}

function checkRule(rule: RoleRule, index: number, roles: RoleRules, alone: RoleRules): CheckResult {
  const gives = (rules: RoleRules, heading: string) => rolesOf(rules, heading, rule).includes(rule.role);
  const trial = (example: string): Trial => {
    const heading = bareHeading(fold(example));
    return { isTaken: gives(alone, heading) && gives(roles, heading), got: rolesOf(roles, heading, rule).join(' / ') };
  };
  return checkExamples({
    file: 'headings.yaml',
    path: ['roles', index],
    subject: rule.role,
    expected: rule.role,
    examples: rule.examples,
    kind: 'role',
    tryYes: trial,
  });
}

/** The roles that a heading takes at the top and inside the sections that the rule speaks of. */
function rolesOf(rules: RoleRules, heading: string, rule: RoleRule): Role[] {
  const found = [rules.ofHeading(heading), ...rule.inside.map((parent) => rules.ofNestedHeading(heading, parent))];
  return [...new Set(found.flatMap((each) => (each === null ? [] : [each.role])))];
}
