import type { SpecificityDictionary } from '../model/specificity.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { compileSpecificity } from '../specificity/specificity-grammar.ts';
import { specificityOfText } from '../specificity/specificity-of-text.ts';
import { checkExamples, joinResults } from './check-result.ts';
import type { CheckResult } from './finding.ts';

/** A mark must be found in its examples, and in none of those under `no`. */
export function checkSpecificity({ marks }: Pick<SpecificityDictionary, 'marks'>, sets: PatternSets): CheckResult {
  const grammar = compileSpecificity({ marks }, sets);
  return joinResults(
    marks.map((mark, index) =>
      checkExamples({
        file: 'specificity.yaml',
        path: ['marks', index],
        subject: mark.id,
        expected: mark.id,
        examples: mark.examples,
        kind: 'specificity',
        tryYes: (example) => {
          const found = specificityOfText(example, grammar).evidence.filter((each) => each.mark === mark.id);
          return { isTaken: found.length > 0, got: found.map(({ text }) => text).join('、') };
        },
      }),
    ),
  );
}
