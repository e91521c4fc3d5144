import { groupBy } from '../../collections/group-by.ts';
import type { WordingFamily } from '../../model/family.ts';
import type { PhraseHit } from '../../reuse/formula/set-phrase-finder.ts';
import { isFamily, spreadOf } from './spread.ts';
import { familyId } from './wording-family.ts';
import type { WordingUnits } from './wording-units.ts';

/** The set phrases of the dictionary that stand in several documents. */
export function phraseFamilies(documents: readonly WordingUnits[]): WordingFamily[] {
  const hits = documents.flatMap((holder) => widestHits(holder.phrases).map(({ phrase }) => ({ phrase, holder })));
  return [...groupBy(hits, ({ phrase }) => phrase)].flatMap(([phrase, found]) => {
    const spread = spreadOf(found.map(({ holder: { analysis, owner } }) => ({ document: analysis.document, owner })));
    if (!isFamily(spread)) return [];
    const { years: _, ...counts } = spread;
    return [
      {
        id: familyId('set_phrase', phrase),
        kind: 'set_phrase' as const,
        medoidText: phrase,
        members: found.length,
        ...counts,
        meanSimilarity: 1,
      },
    ];
  });
}

/**
 * The hits that stand in no other; of two that are the same words the first in the alphabet counts.
 *
 * @param hits by start, the longer first
 */
function widestHits(hits: readonly PhraseHit[]): PhraseHit[] {
  let to = -1;
  let last: PhraseHit | null = null;
  const kept: PhraseHit[] = [];
  for (const hit of hits) {
    if (last !== null && hit.from === last.from && hit.to === last.to) {
      if (hit.phrase < last.phrase) kept[kept.length - 1] = last = hit;
      continue;
    }
    if (hit.to <= to) continue;
    kept.push(hit);
    [to, last] = [hit.to, hit];
  }
  return kept;
}
