import type { Dictionaries } from '../model/dictionaries.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { fold } from '../patterns/fold.ts';

/** Says which wordings the dictionaries know already, so that nothing known is proposed. */
export interface KnownWordings {
  /** Whether the wording holds a term, or is a topic, part of a set phrase, or only a fault word without a subject. */
  isKnown(wording: string): boolean;
}

export function compileKnownWordings(dictionaries: Dictionaries): KnownWordings {
  const { taxonomy, context, setPhrases, sets } = dictionaries;
  const terms = patternSet(taxonomy.categories.flatMap((category) => category.terms), sets);
  const topics = [...taxonomy.domains, ...taxonomy.categories].flatMap((each) => each.topics);
  const whole = patternSet([...topics, ...context.faults, ...context.tasks.filter(isPlain)], sets);
  const phrases = setPhrases.map(({ text }) => fold(text));
  return {
    isKnown: (wording) =>
      terms.find(wording).length > 0 ||
      whole.find(wording).some((hit) => hit.start === 0 && hit.end === wording.length) ||
      phrases.some((phrase) => phrase.includes(wording)),
  };
}

function patternSet(patterns: readonly string[], sets: Dictionaries['sets']): PatternSet {
  const set = new PatternSet(sets);
  for (const pattern of patterns) set.add(pattern);
  return set;
}

function isPlain(word: string): boolean {
  return !/[*?()|$]/u.test(word);
}
