import type { LinkChange, LinkEvidence, Verdict } from './lineage.ts';

/** Statements are named by their row in `PageStatements`. */
export interface PageLink {
  readonly from: number;
  readonly to: number;
  readonly change: LinkChange;
  readonly similarity: number;
  readonly discountedSimilarity: number;
  readonly containment: number;
  readonly novelty: number;
  readonly evidence: readonly LinkEvidence[];
}

/** A problem that stands in two reports or more; see `Lineage`. */
export interface PageLineage {
  readonly id: string;
  readonly unit: number;
  readonly category: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearsPresent: number;
  readonly yearsPossible: number;
  readonly statements: readonly number[];
  readonly claims: readonly number[];
  readonly claimedCured: boolean;
  readonly verdict: Verdict;
  readonly meanSimilarity: number | null;
  readonly minSimilarity: number | null;
  readonly novelty: number | null;
  readonly planSimilarity: number | null;
  readonly latestTitle: string;
  /** See `lineageGravity`. */
  readonly gravity: number;
  readonly links: readonly PageLink[];
}
