import type { TurnRule } from '../model/heading-dictionary.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { createTurnFinder } from '../structure/turns.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/** Every turn must be found in its examples, read as the first sentence of a paragraph. */
export function checkTurns(rules: readonly TurnRule[], sets: PatternSets): CheckResult {
  return joinResults(rules.map((rule, index) => checkRule(rule, index, sets)));
}

function checkRule(rule: TurnRule, index: number, sets: PatternSets): CheckResult {
  const finder = createTurnFinder([rule], sets);
  return checkExamples({
    file: 'headings.yaml',
    path: ['turns', index],
    subject: rule.id,
    expected: rule.role,
    examples: rule.examples,
    kind: 'turn',
    tryYes: (example) => {
      const folded = fold(example);
      const found = rule.from.some((role) => finder.find(folded, { start: 0, end: folded.length }, role) !== null);
      return { isTaken: found, got: found ? rule.role : '' };
    },
  });
}
