import type { BootstrapOptions } from '../bootstrap-interval.ts';
import { type EstimatedScores, estimateScores } from '../estimated-scores.ts';
import { type EstimatedShare, estimateShare } from '../estimated-share.ts';
import type { DocumentComparison } from './compare-document.ts';
import { countMatches } from './count-matches.ts';

/** How well the outline is read, at the levels that the labels have. */
export interface SectionAgreement {
  readonly found: EstimatedScores;
  /** Of the labelled sections that were found, those with the right role. */
  readonly roles: EstimatedShare;
  /** Of the labelled sections that were found, those at the right level. */
  readonly levels: EstimatedShare;
}

export function measureSectionAgreement(
  comparisons: readonly DocumentComparison[],
  options: BootstrapOptions,
): SectionAgreement {
  return {
    found: estimateScores(
      comparisons.map(({ sections }) => countMatches(sections)),
      options,
    ),
    roles: estimateShare(comparisons.map(countOf('role')), options),
    levels: estimateShare(comparisons.map(countOf('level')), options),
  };
}

function countOf(name: 'role' | 'level') {
  return ({ sections: { matched } }: DocumentComparison) => ({
    right: matched.filter(([{ label }, section]) => label[name] === section[name]).length,
    total: matched.length,
  });
}
