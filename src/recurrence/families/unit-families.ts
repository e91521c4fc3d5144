import { groupBy } from '../../collections/group-by.ts';
import { clusterUnits, type UnitCluster } from './cluster-units.ts';
import { type HeldUnit, type JoinedUnits, joinUnits } from './join-units.ts';
import { isFamily, spreadOf } from './spread.ts';
import type { WordingUnits } from './wording-units.ts';

/** The bars of the joins; clauses are short, and at 0.6 two of them are alike by their set phrases alone. */
const SENTENCES = { threshold: 0.6, least: 12 };
const CLAUSES = { threshold: 0.7, least: 8 };

export interface UnitClusters {
  readonly clusters: readonly UnitCluster[];
  /** The joins that they rest on. */
  readonly joins: readonly JoinedUnits[];
}

/** The clusters of sentences that stand in several documents, then those of clauses elsewhere. */
export function unitClusters(documents: readonly WordingUnits[]): UnitClusters {
  const ofSentences = joinUnits(
    held(documents, (each) => each.sentences, SENTENCES.least),
    SENTENCES.threshold,
  );
  const sentences = clusterUnits(ofSentences).filter(isSpread);
  const taken = groupBy(
    sentences.flatMap(({ members }) => members),
    ({ holder }) => holder,
  );
  const free = held(documents, (each) => each.clauses, CLAUSES.least).filter(({ holder, unit }) => {
    return !(taken.get(holder) ?? []).some((each) => unit.from >= each.unit.from && unit.to <= each.unit.to);
  });
  const ofClauses = joinUnits(free, CLAUSES.threshold);
  const clauses = clusterUnits(ofClauses).filter(isSpread);
  return { clusters: [...sentences, ...clauses], joins: [ofSentences, ofClauses] };
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
