import { clusterUnits, type HeldUnit, type UnitCluster } from './cluster-units.ts';
import { isFamily, spreadOf } from './spread.ts';
import type { WordingUnits } from './wording-units.ts';

/** The bars of the joins; clauses are short, and at 0.6 two of them are alike by their set phrases alone. */
const SENTENCES = { threshold: 0.6, least: 12 };
const CLAUSES = { threshold: 0.7, least: 8 };

/** The clusters of sentences that stand in several documents, then those of clauses elsewhere. */
export function unitClusters(documents: readonly WordingUnits[]): UnitCluster[] {
  const sentences = clusterUnits(
    held(documents, (each) => each.sentences, SENTENCES.least),
    SENTENCES.threshold,
  ).filter(isSpread);
  const taken = takenStretches(sentences);
  const free = held(documents, (each) => each.clauses, CLAUSES.least).filter(({ holder, unit }) => {
    return !(taken.get(holder) ?? []).some(({ from, to }) => unit.from >= from && unit.to <= to);
  });
  return [...sentences, ...clusterUnits(free, CLAUSES.threshold).filter(isSpread)];
}

function held(
  documents: readonly WordingUnits[],
  pick: (document: WordingUnits) => WordingUnits['sentences'],
  least: number,
): HeldUnit[] {
  return documents.flatMap((holder) =>
    pick(holder).flatMap((unit) => (unit.text.length < least ? [] : [{ holder, unit }])),
  );
}

function isSpread({ members }: UnitCluster): boolean {
  return isFamily(spreadOf(members.map(({ holder }) => ({ document: holder.analysis.document, owner: holder.owner }))));
}

function takenStretches(clusters: readonly UnitCluster[]): Map<WordingUnits, HeldUnit['unit'][]> {
  const taken = new Map<WordingUnits, HeldUnit['unit'][]>();
  for (const { holder, unit } of clusters.flatMap((cluster) => cluster.members)) {
    const known = taken.get(holder);
    if (known === undefined) taken.set(holder, [unit]);
    else known.push(unit);
  }
  return taken;
}
