import type { Passage } from '../../reuse/align/passage.ts';

/** So many characters, of which what is no formula weighs at least half: the bar of a protected run. */
const TELLING_CHARACTERS = 40;
const TELLING_WEIGHT = 20;
/** A passage so like its source is no chance; on short clauses 0.6, the bar of a clause, is met by chance. */
export const NEARLY_THE_SAME = 0.75;

/** Whether a passage alone, in however long a plan, was hardly written twice. */
export function isTelling({ characters, weight, similarity }: Passage): boolean {
  return characters >= TELLING_CHARACTERS && weight >= TELLING_WEIGHT && similarity >= NEARLY_THE_SAME;
}
