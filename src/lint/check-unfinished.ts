import type { LineRule } from '../model/heading-dictionary.ts';
import { fold } from '../patterns/fold.ts';
import { createLineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { checkExamples } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/** What says that a fault is not put right yet must be recognised as such, and what says that it is must not. */
export function checkUnfinished(rule: LineRule, sets: PatternSets): CheckResult {
  const matcher = createLineMatcher(rule, sets);
  return checkExamples({
    file: 'context.yaml',
    path: ['unfinished'],
    subject: 'unfinished',
    expected: 'unfinished',
    examples: rule.examples,
    kind: 'line',
    tryYes: (example) => {
      const isTaken = matcher.test(fold(example));
      return { isTaken, got: isTaken ? 'unfinished' : '' };
    },
  });
}
