import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import { fold } from '../patterns/fold.ts';
import { createLineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

const LINE_RULES = ['announcing', 'closing', 'titles'] as const;

/** Lines that announce, close, or are titles must be recognised as such. */
export function checkLines(headings: HeadingDictionary, sets: PatternSets): CheckResult {
  return joinResults(LINE_RULES.map((name) => checkRule(name, headings, sets)));
}

function checkRule(name: (typeof LINE_RULES)[number], headings: HeadingDictionary, sets: PatternSets): CheckResult {
  const rule = headings[name];
  const matcher = createLineMatcher(rule, sets);
  return checkExamples({
    file: 'headings.yaml',
    path: [name],
    subject: name,
    expected: name,
    examples: rule.examples,
    kind: 'line',
    tryYes: (example) => {
      const isTaken = matcher.test(fold(example));
      return { isTaken, got: isTaken ? name : '' };
    },
  });
}
