import type { Dictionaries } from '../model/dictionaries.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { SetPhraseFinder } from '../reuse/formula/set-phrase-finder.ts';

const PATTERN_SIGN = /[*?()|$]/u;

/** The finder of the dictionary's set phrases: plain ones as literals, the others as patterns. */
export function compileSetPhrases({ setPhrases, sets }: Pick<Dictionaries, 'setPhrases' | 'sets'>): SetPhraseFinder {
  const patterns = new PatternSet(sets);
  const literals: string[] = [];
  for (const { text } of setPhrases) {
    if (PATTERN_SIGN.test(text)) patterns.add(text);
    else literals.push(text);
  }
  return new SetPhraseFinder(literals, (folded) =>
    patterns.find(folded).map(({ pattern, start, end }) => ({ start, end, phrase: patterns.source(pattern) })),
  );
}
