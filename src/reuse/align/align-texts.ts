import type { PreparedText, WeighedText } from '../prepared-text.ts';
import { clauseMatches } from './clause-matches.ts';
import { coverMatch } from './covered-characters.ts';
import { localChains } from './local-chains.ts';
import { movedChains } from './moved-chains.ts';
import type { Passage } from './passage.ts';
import { passageOf } from './passage-of.ts';
import { protectedWeights } from './protected-weights.ts';
import { coveredShares } from './shares.ts';

/** What of a text, the target, stands in another, the source. */
export interface Alignment {
  /** In the order of the target; they do not overlap there. */
  readonly passages: readonly Passage[];
  /** Of the target's comparable characters, those in passages; 0 to 1. */
  readonly share: number;
  /** The same with set phrases and quotations taken out and common wording discounted; 0 to 1. */
  readonly discountedShare: number;
  /** Comparable characters of the longest passage. */
  readonly longestCharacters: number;
}

/**
 * Aligns two texts clause by clause.
 *
 * @param keeps refuses passages that are no evidence; they count in no share
 */
export function alignTexts(
  target: WeighedText,
  source: PreparedText,
  keeps: (passage: Passage) => boolean = () => true,
): Alignment {
  const chains = localChains(clauseMatches(target, source)).sort((a, b) => (a[0]?.target ?? 0) - (b[0]?.target ?? 0));
  const weights = protectedWeights(target, chains);
  const moved = movedChains(chains);
  const passages = chains
    .map((chain, place) => passageOf(target, source, chain, weights, moved[place] ?? false))
    .filter(keeps);
  const covered = new Uint8Array(weights.length);
  for (const match of passages.flatMap((passage) => passage.matches)) coverMatch(covered, target, source, match);
  return {
    passages,
    ...coveredShares(covered, weights),
    longestCharacters: Math.max(0, ...passages.map((passage) => passage.characters)),
  };
}
