import type { BootstrapOptions } from '../bootstrap-interval.ts';
import { cohensKappa } from '../cohens-kappa.ts';
import { type Estimate, estimate } from '../estimate.ts';
import { type EstimatedShare, estimateShare } from '../estimated-share.ts';
import { krippendorffsAlpha } from '../krippendorffs-alpha.ts';
import type { CodedPair } from './coded-pair.ts';

/** Agreement on the primary category of the problems that both sides have; `uncategorised` is a value like others. */
export interface PrimaryAgreement {
  /** The share of these problems with the same primary category. */
  readonly accuracy: EstimatedShare;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
}

type Primaries = readonly [string, string];

/** @param documents the problems of each document; those that only one side has are left out */
export function measurePrimaryAgreement(
  documents: readonly (readonly CodedPair[])[],
  options: BootstrapOptions,
): PrimaryAgreement {
  const primaries = documents.map((pairs) => pairs.flatMap(primariesOf));
  return {
    accuracy: estimateShare(primaries.map(countEqual), options),
    kappa: estimate(primaries, (sample) => cohensKappa(sample.flat()), options),
    alpha: estimate(primaries, (sample) => krippendorffsAlpha(sample.flat()), options),
  };
}

function primariesOf({ reference, predicted }: CodedPair): Primaries[] {
  const [first] = reference;
  const [second] = predicted;
  return first === undefined || second === undefined ? [] : [[first, second]];
}

function countEqual(pairs: readonly Primaries[]): { right: number; total: number } {
  return { right: pairs.filter(([first, second]) => first === second).length, total: pairs.length };
}
