import { bigramsOf } from './bigrams.ts';

/** Clauses of so many characters do not stand again by chance. */
const FORMULAIC = 6;

/**
 * The distinct bigrams of each sentence, without the clauses that stood before: whatever is said word for word of one
 * problem after the other would make all of them mean the same.
 */
export function freshSentences(sentences: readonly (readonly string[])[]): number[][] {
  const known = new Set<string>();
  return sentences.map((clauses) => {
    const fresh = clauses.filter((clause) => clause.length < FORMULAIC || !known.has(clause));
    for (const clause of fresh) known.add(clause);
    return [...new Set(fresh.flatMap(bigramsOf))];
  });
}
