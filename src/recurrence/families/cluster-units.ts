import { starClusters } from '../../reuse/families/star-clusters.ts';
import { distinctTexts } from '../../reuse/join/distinct-texts.ts';
import { joinTexts } from '../../reuse/join/join-texts.ts';
import type { Unit } from '../../reuse/text/unit.ts';
import type { WordingUnits } from './wording-units.ts';

/** A sentence or clause and the document that holds it. */
export interface HeldUnit {
  readonly holder: WordingUnits;
  readonly unit: Unit;
}

/** Like units around the one that is most like the others. */
export interface UnitCluster {
  readonly medoid: string;
  readonly members: readonly (HeldUnit & { readonly similarity: number })[];
}

/** Clusters units by their comparable texts, bag Jaccard of bigrams at or above the threshold; equal ones always. */
export function clusterUnits(units: readonly HeldUnit[], threshold: number): UnitCluster[] {
  const { texts, members } = distinctTexts(units.map(({ unit }) => unit.text));
  const copies = members.map((places) => new Set(places.map((place) => units[place]?.holder)).size);
  return starClusters(texts, joinTexts(texts, { threshold }), copies).map((family) => ({
    medoid: texts[family.medoid] ?? '',
    members: family.members.flatMap((text, number) =>
      (members[text] ?? []).flatMap((place) => {
        const held = units[place];
        return held === undefined ? [] : [{ ...held, similarity: family.similarities[number] ?? 0 }];
      }),
    ),
  }));
}
