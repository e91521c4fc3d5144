import { PatternSet } from '../../../src/patterns/pattern-set.ts';
import { loadDictionaries } from '../../../src/resources/load-dictionaries.ts';
import { SetPhraseFinder } from '../../../src/reuse/formula/set-phrase-finder.ts';

const dictionaries = loadDictionaries('dictionaries');
const [literals, patterns] = [false, true].map((isPattern) =>
  dictionaries.setPhrases.map(({ text }) => text).filter((text) => /[*?()|$]/u.test(text) === isPattern),
) as [string[], string[]];

/** The plain set phrases of the dictionary. */
export const plainSetPhrases: readonly string[] = literals;

/** The finder of all set phrases of the dictionary. */
export function ownSetPhrases(): SetPhraseFinder {
  const set = new PatternSet(dictionaries.sets);
  for (const pattern of patterns) set.add(pattern);
  return new SetPhraseFinder(literals, (folded) =>
    set.find(folded).map(({ pattern, start, end }) => ({ start, end, phrase: set.source(pattern) })),
  );
}
