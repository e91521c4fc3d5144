import type { Dictionaries } from '../model/dictionaries.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';

/** Says which wordings the dictionaries know already, so that nothing known is proposed. */
export interface KnownWordings {
  /** Whether the wording holds a term, is a topic or a word of a set, stands in a set phrase, or is a bare fault word. */
  isKnown(wording: string): boolean;
}

export function compileKnownWordings(dictionaries: Dictionaries): KnownWordings {
  const { taxonomy, context, setPhrases, sets } = dictionaries;
  const terms = patternSet(
    taxonomy.categories.flatMap((category) => category.terms),
    sets,
  );
  const topics = [...taxonomy.domains, ...taxonomy.categories].flatMap((each) => each.topics);
  const whole = patternSet([...topics, ...context.faults], sets);
  const words = new Set([...sets.values(), context.tasks].flat().map(fold));
  const phrases = setPhrases.map(({ text }) => fold(text));
  return {
    isKnown: (wording) =>
      words.has(wording) ||
      terms.find(wording).length > 0 ||
      whole.find(wording).some((hit) => hit.start === 0 && hit.end === wording.length) ||
      phrases.some((phrase) => phrase.includes(wording)),
  };
}

function patternSet(patterns: readonly string[], sets: PatternSets): PatternSet {
  const set = new PatternSet(sets);
  for (const pattern of patterns) set.add(pattern);
  return set;
}
