import type { Verdict } from '../../model/lineage.ts';
import { changeOf, EDITED } from '../../reuse/compare/grades.ts';
import type { Chain, ChainedProblem } from './chain-problems.ts';

/**
 * What became of a problem, the first that fits of `VERDICTS`; see dictionaries/coding-rules.md, section 4.
 *
 * @param years how many years of the unit state problems
 * @param planSimilarity of the measures that answer it in its last year; null where none does or none stood before.
 *   They are held to be copied where they are on average no more than edited; from 0.3 to 0.5 no labelled verdict changes
 */
export function verdictOf(chain: Chain, years: number, planSimilarity: number | null): Verdict {
  const places = [...new Set(chain.map(({ problem }) => problem.place))];
  const last = places.at(-1) ?? 0;
  if (last - (places[0] ?? 0) >= places.length) return 'relapsed';
  if (last < years - 1) return 'resolved';
  if (places.length === 1) return 'new';
  return standsInSameWords(chain) && (planSimilarity ?? 0) >= EDITED ? 'standstill' : 'changed';
}

function standsInSameWords(chain: Chain): boolean {
  const features = firstOfLastYear(chain)?.features;
  return features !== undefined && features !== null && changeOf(features.trigramJaccard) !== 'reworded';
}

/** The statement of the last year that follows one of an earlier year; later ones follow those of the same year. */
function firstOfLastYear(chain: Chain): ChainedProblem | undefined {
  const last = chain.at(-1)?.problem.place;
  return chain.find(({ problem }) => problem.place === last);
}
