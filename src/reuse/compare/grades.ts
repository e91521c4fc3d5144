import type { Comparison } from './compare-units.ts';

/** How much of the wording stands again; see dictionaries/coding-rules.md, section 4. */
export type Change = 'verbatim' | 'edited' | 'reworded';

/** The least 3-gram Jaccard similarities, laid down in section 4 of the codebook. */
const VERBATIM = 0.9;
export const EDITED = 0.4;

/** The change that a 3-gram Jaccard similarity stands for, figures and names masked. */
export function changeOf(trigramJaccard: number): Change {
  if (trigramJaccard >= VERBATIM) return 'verbatim';
  return trigramJaccard >= EDITED ? 'edited' : 'reworded';
}

/** How sure it is that one of two units was copied from the other or both from a third. */
export type Grade = 'strong' | 'probable' | 'weak' | 'none';

/**
 * The least score and shared information, in nats, of each grade, the surest first. Fitted on planted copies among
 * chance prose: 98 % of copies are strong, and nothing else; on the score alone short clauses met by chance were too.
 */
const BARS: readonly (readonly [Grade, score: number, information: number])[] = [
  ['strong', 0.2, 40],
  ['probable', 0.12, 30],
  ['weak', 0, 0],
];

/** The grade of a comparison; none where it was not accepted. */
export function gradeOf({ isAccepted, score, sharedInformation }: Comparison): Grade {
  if (!isAccepted) return 'none';
  return BARS.find(([, least, information]) => score >= least && sharedInformation >= information)?.[0] ?? 'none';
}
