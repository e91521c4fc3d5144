/** How much of a problem's wording stands again in a later year; see dictionaries/coding-rules.md, section 4. */
export type LinkChange = 'verbatim' | 'edited' | 'reworded';

/** What became of a problem over the years, in the order in which they are asked: the first that fits. */
export const VERDICTS = ['relapsed', 'resolved', 'new', 'standstill', 'changed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A reason why two statements were held to say the same, and how strongly it spoke, 0 to 1. */
export interface LinkEvidence {
  /** Stable code: `wording`, `meaning`, `measures`, `claim`, or `category-` with how far the categories agree. */
  readonly code: string;
  /** What a reader looks at: the shared words, the category of the later one; empty where a figure says it all. */
  readonly words: readonly string[];
  readonly strength: number;
}

/** A row of `lineage_links.csv`: a statement and the latest earlier one of its unit that says the same. */
export interface LineageLink {
  readonly lineageId: string;
  readonly fromStatement: string;
  readonly toStatement: string;
  readonly fromYear: number;
  /** Equal to `fromYear` where two reports of one year state the problem. */
  readonly toYear: number;
  readonly change: LinkChange;
  /** 3-gram Jaccard similarity, figures and names masked; decides `change`. */
  readonly similarity: number;
  /** Weighted 4-gram similarity, set phrases and common wording discounted. */
  readonly discountedSimilarity: number;
  /** How much of the shorter statement stands in the longer. */
  readonly containment: number;
  /** Share of the later statement's words that the earlier one has not. */
  readonly novelty: number;
  /** The strongest first. */
  readonly evidence: readonly LinkEvidence[];
}

/** A row of `lineages.csv`: one unit's problem followed through its years. */
export interface Lineage {
  readonly id: string;
  readonly unit: string;
  /** Of the latest statement. */
  readonly primaryCategory: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years in which a report of the unit states it. */
  readonly yearsPresent: number;
  /** Years from `firstYear` on of which a report of the unit states a problem, this one or another. */
  readonly yearsPossible: number;
  /** Ids, oldest first. */
  readonly statements: readonly string[];
  readonly verdict: Verdict;
  /** Claims of the unit that say it was put right, of any year from its first on, its last year and later ones too. */
  readonly claims: readonly string[];
  /** Whether one of the claims is of its last year or before: it was said to be put right, and stood then or again. */
  readonly claimedCured: boolean;
  /** Over the links; null for a lineage without one. */
  readonly meanSimilarity: number | null;
  readonly minSimilarity: number | null;
  /** Of the last link; null without one. */
  readonly novelty: number | null;
  /** How much of the measures that answer it in its last year stands in the unit's plan before; null where none does or there is none before. */
  readonly planSimilarity: number | null;
  readonly latestTitle: string;
}
