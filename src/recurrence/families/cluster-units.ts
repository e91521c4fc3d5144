import { starClusters } from '../../reuse/families/star-clusters.ts';
import type { HeldUnit, JoinedUnits } from './join-units.ts';

/** Like units around the one that is most like the others. */
export interface UnitCluster {
  readonly medoid: string;
  readonly members: readonly (HeldUnit & { readonly similarity: number })[];
}

/** Clusters units of which the texts are pairs; those of one text always. */
export function clusterUnits({ units, texts, members, pairs }: JoinedUnits): UnitCluster[] {
  const copies = members.map((places) => new Set(places.map((place) => units[place]?.holder)).size);
  return starClusters(texts, pairs, copies).map((family) => ({
    medoid: texts[family.medoid] ?? '',
    members: family.members.flatMap((text, number) =>
      (members[text] ?? []).flatMap((place) => {
        const held = units[place];
        return held === undefined ? [] : [{ ...held, similarity: family.similarities[number] ?? 0 }];
      }),
    ),
  }));
}
