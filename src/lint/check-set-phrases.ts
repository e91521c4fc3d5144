import type { SetPhrase } from '../model/dictionaries.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { CheckResult, Finding } from './finding.ts';
import { patternWordings } from './pattern-wordings.ts';

/** Enough to see whether a phrase finds the wordings that it stands for. */
const MOST_WORDINGS = 20;

/** Every set phrase must compile and find itself. */
export function checkSetPhrases(phrases: readonly SetPhrase[], sets: PatternSets): CheckResult {
  const patterns = new PatternSet(sets);
  const findings = phrases.flatMap(({ text }, index): Finding[] => {
    const number = patterns.add(text);
    const lost = patternWordings(text, sets, MOST_WORDINGS).find(
      (wording) => !patterns.find(wording).some((hit) => hit.pattern === number),
    );
    if (lost === undefined) return [];
    const place = { file: 'set-phrases.yaml', path: ['phrases', index, 'text'] };
    return [{ check: 'set-phrase.compiles', place, subject: text, example: lost, expected: text, got: '' }];
  });
  return { tried: phrases.length, findings };
}
