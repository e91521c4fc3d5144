import { distinctTexts } from '../../reuse/join/distinct-texts.ts';
import { joinTexts } from '../../reuse/join/join-texts.ts';
import type { SimilarPairs } from '../../reuse/join/similar-pairs.ts';
import type { Unit } from '../../reuse/text/unit.ts';
import type { WordingUnits } from './wording-units.ts';

/** A sentence or clause and the document that holds it. */
export interface HeldUnit {
  readonly holder: WordingUnits;
  readonly unit: Unit;
}

/** Units by their comparable texts, and which of these are alike. */
export interface JoinedUnits {
  readonly units: readonly HeldUnit[];
  readonly texts: readonly string[];
  /** For each text the places of its units. */
  readonly members: readonly (readonly number[])[];
  readonly pairs: SimilarPairs;
  /** Bag Jaccard of bigrams from which on two texts are a pair. */
  readonly threshold: number;
}

export function joinUnits(units: readonly HeldUnit[], threshold: number): JoinedUnits {
  const { texts, members } = distinctTexts(units.map(({ unit }) => unit.text));
  return { units, texts, members, pairs: joinTexts(texts, { threshold }), threshold };
}
