import type { LineageLink } from '../../model/lineage.ts';
import { compareUnits } from '../../reuse/compare/compare-units.ts';
import { type Fingerprint, fingerprint } from '../../reuse/compare/fingerprint.ts';
import { changeOf } from '../../reuse/compare/grades.ts';
import type { BigramBag } from './bigrams.ts';
import type { Chain, ChainedProblem } from './chain-problems.ts';
import { idOf, lineageIdOf } from './lineage-ids.ts';
import { linkEvidence } from './link-evidence.ts';
import type { Wording } from './prepare-document.ts';
import type { ReadUnit } from './read-unit.ts';

/** The links of a chain as rows of `lineage_links.csv`, oldest first. */
export function linksOf(chain: Chain, { weightOf }: ReadUnit): LineageLink[] {
  return chain.slice(1).flatMap((to, index) => linkOf(chain, chain[index] as ChainedProblem, to, weightOf));
}

function linkOf(
  chain: Chain,
  { problem: from }: ChainedProblem,
  { problem: to, features }: ChainedProblem,
  weightOf: (bigram: number) => number,
): LineageLink[] {
  if (features === null) return [];
  // What holds nothing comparable is bound to nothing, so that both have a wording.
  const comparison = compareUnits(fingerprintOf(from.wording as Wording), fingerprintOf(to.wording as Wording));
  return [
    {
      lineageId: lineageIdOf(chain),
      fromStatement: idOf(from),
      toStatement: idOf(to),
      fromYear: from.year,
      toYear: to.year,
      change: changeOf(comparison.trigramJaccard),
      similarity: comparison.trigramJaccard,
      discountedSimilarity: comparison.score,
      containment: comparison.containment,
      novelty: noveltyOf(from.bigrams, to.bigrams),
      evidence: linkEvidence(from, to, features, weightOf),
    },
  ];
}

function fingerprintOf({ unit, text }: Wording): Fingerprint {
  return fingerprint(unit, text);
}

function noveltyOf(from: BigramBag, to: BigramBag): number {
  if (to.size === 0) return 0;
  return [...to.keys()].filter((bigram) => !from.has(bigram)).length / to.size;
}
