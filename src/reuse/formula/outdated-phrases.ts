import type { SetPhrase } from '../../model/dictionaries.ts';
import type { PhraseHit } from './set-phrase-finder.ts';

/**
 * The set phrases of a text that were out of use when it was written: left over from an earlier one. A phrase inside
 * another that was in use says nothing.
 */
export function outdatedPhrases(
  hits: readonly PhraseHit[],
  phrases: ReadonlyMap<string, SetPhrase>,
  year: number,
): PhraseHit[] {
  const isOutdated = ({ phrase }: PhraseHit) => (phrases.get(phrase)?.to ?? year) < year;
  const current = hits.filter((hit) => !isOutdated(hit));
  return hits.filter(
    (hit) => isOutdated(hit) && !current.some((other) => other.from <= hit.from && other.to >= hit.to),
  );
}
