import type { ContextGrammar } from '../extract/context-grammar.ts';
import type { ContextRule } from '../model/context-dictionary.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';
import { readText } from './read-text.ts';

/** A status rule must give its status to a problem that reads like its examples, and must not decide those under `no`. */
export function checkStatuses(rules: readonly ContextRule[], grammar: ContextGrammar): CheckResult {
  return joinResults(rules.map((rule, index) => checkRule(rule, index, grammar)));
}

function checkRule(rule: ContextRule, index: number, grammar: ContextGrammar): CheckResult {
  return checkExamples({
    file: 'context.yaml',
    path: ['rules', index],
    subject: rule.id,
    expected: rule.status,
    examples: rule.examples,
    kind: 'status',
    tryYes: (example) => {
      const { statement } = readText(example, grammar);
      const cue = statement.statusCue;
      const got = cue === null ? (statement.status ?? '') : `${statement.status} ← ${cue.ruleId} “${cue.text}”`;
      return { isTaken: statement.status === rule.status, got };
    },
  });
}
