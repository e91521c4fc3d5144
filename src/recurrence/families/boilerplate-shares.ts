import type { UnitCluster } from './cluster-units.ts';
import { isWidespread, spreadOf } from './spread.ts';
import type { WordingUnits } from './wording-units.ts';

/**
 * Of each document the share of its letters and numbers that stand in set phrases of the dictionary or in families of
 * at least three units or three years; null for one without any. In a corpus too small for such families only the
 * dictionary speaks.
 */
export function boilerplateShares(
  documents: readonly WordingUnits[],
  clusters: readonly UnitCluster[],
): Map<string, number | null> {
  const covered = new Map(documents.map((each) => [each, new Uint8Array(each.comparable.text.length)]));
  for (const holder of documents) for (const { from, to } of holder.phrases) covered.get(holder)?.fill(1, from, to);
  for (const { members } of clusters) {
    const spread = spreadOf(members.map(({ holder }) => ({ document: holder.analysis.document, owner: holder.owner })));
    if (!isWidespread(spread)) continue;
    for (const { holder, unit } of members) covered.get(holder)?.fill(1, unit.from, unit.to);
  }
  return new Map([...covered].map(([{ analysis }, flags]) => [analysis.document.id, shareOf(flags)]));
}

function shareOf(flags: Uint8Array): number | null {
  return flags.length === 0 ? null : flags.reduce((sum, flag) => sum + flag, 0) / flags.length;
}
