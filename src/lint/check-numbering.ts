import type { NumberingRule } from '../model/heading-dictionary.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { fold } from '../patterns/fold.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/** Every numbering must be read from its examples, by the whole grammar: an earlier rule may not take them away. */
export function checkNumbering(rules: readonly NumberingRule[], markers: MarkerGrammar): CheckResult {
  return joinResults(rules.map((rule, index) => checkRule(rule, index, markers)));
}

function checkRule(rule: NumberingRule, index: number, markers: MarkerGrammar): CheckResult {
  return checkExamples({
    file: 'headings.yaml',
    path: ['numbering', index],
    subject: rule.id,
    expected: rule.id,
    examples: rule.examples,
    kind: 'numbering',
    tryYes: (example) => {
      const kind = markers.markerAt(fold(example), 0)?.kind ?? '';
      return { isTaken: isOfRule(kind, rule.id), got: kind };
    },
  });
}

/** `decimal-2` and `hash-1` are levels of one rule. */
function isOfRule(kind: string, id: string): boolean {
  return kind === id || new RegExp(`^${id}-\\d+$`, 'u').test(kind);
}
