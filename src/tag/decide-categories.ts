import { groupBy } from '../collections/group-by.ts';
import { type Category, type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';
import type { Evidence } from './evidence.ts';
import { domainWeight, type EvidenceByCode, strongest, WEIGHTS, weightOf } from './weigh-evidence.ts';

export interface CategoryScore {
  readonly code: string;
  /** 0 to 1. */
  readonly score: number;
  /** The strongest words for it; null where the model alone spoke. */
  readonly evidence: Evidence | null;
}

/** What the linear model thinks of a problem, for who asks: it takes longer than all the words. */
export interface ModelOpinion {
  /** Code → share; the shares of all codes and `uncategorised` sum to 1. */
  readonly shares: () => ReadonlyMap<string, number>;
  /** Characters that it reads. It learned on short problems and is worth less on long ones. */
  readonly length: number;
}

interface Ranked {
  readonly code: string;
  /** All that speaks for it. */
  readonly total: number;
  /** The weight of its own words alone. */
  readonly words: number;
  readonly evidence: Evidence | null;
}

/**
 * The categories of a problem from its evidence and the model's opinion, the primary one first; never empty. The model
 * is asked only where it could change the primary category: a score without it is what the words alone make certain.
 */
export function decideCategories(
  evidence: readonly Evidence[],
  opinion: ModelOpinion | null,
  taxonomy: Taxonomy,
): CategoryScore[] {
  const trust = opinion === null ? 0 : WEIGHTS.model * Math.min(1, WEIGHTS.modelLength / Math.max(1, opinion.length));
  const evidenceByCode = groupBy(evidence, ({ code }) => code);
  const byWords = taxonomy.categories.map(rankWith(evidenceByCode, taxonomy)).sort(heaviestFirst);
  const sum = byWords.reduce((total, each) => total + each.total, trust) || 1;
  if (wordsDecide(byWords, trust)) return toScores(byWords, sum);
  const shares: Shares = opinion?.shares() ?? new Map();
  const ranked = byWords.map((each) => weighed(each, shareOf(shares, each.code) * trust)).sort(heaviestFirst);
  const outside = shareOf(shares, UNCATEGORISED) * trust;
  if (!isFounded(ranked[0], outside, shares)) return [{ code: UNCATEGORISED, score: outside / sum, evidence: null }];
  return toScores(ranked, sum);
}

type Shares = ReadonlyMap<string, number>;

function shareOf(shares: Shares, code: string): number {
  return shares.get(code) ?? 0;
}

function heaviestFirst(a: Ranked, b: Ranked): number {
  return b.total - a.total || (a.code < b.code ? -1 : 1);
}

function weighed(each: Ranked, model: number): Ranked {
  return { ...each, total: each.total + model };
}

/** Whether no opinion of the model could lift another category, or none at all, above the first. */
function wordsDecide([first, second]: readonly Ranked[], trust: number): boolean {
  return first !== undefined && first.words > 0 && first.total > trust + (second?.total ?? 0);
}

function isFounded(primary: Ranked | undefined, outside: number, shares: Shares): primary is Ranked {
  if (primary === undefined || outside > primary.total) return false;
  return primary.words > 0 || shareOf(shares, primary.code) >= WEIGHTS.uncategorised;
}

/** The first and those that words of their own make more than a mention. */
function toScores(ranked: readonly Ranked[], sum: number): CategoryScore[] {
  const [primary, ...others] = ranked;
  if (primary === undefined) return [];
  const also = others.filter((each) => isAlso(each, primary.words)).sort((a, b) => b.words - a.words);
  return [primary, ...also.slice(0, WEIGHTS.alsoMost)].map((each) => ({
    code: each.code,
    score: each.total / sum,
    evidence: each.evidence,
  }));
}

function rankWith(evidence: EvidenceByCode, taxonomy: Taxonomy): (category: Category) => Ranked {
  return (category) => {
    const own = evidence.get(category.code) ?? [];
    const title = weightOf(own.filter((each) => each.inTitle));
    const body = Math.min(WEIGHTS.bodyMost, weightOf(own.filter((each) => !each.inTitle)));
    const words = title + body;
    return {
      code: category.code,
      words,
      total: words + domainWeight(category, evidence, taxonomy),
      evidence: strongest(own),
    };
  };
}

/** Another category needs words of its own in a clause that names a fault. */
function isAlso(each: Ranked, primaryWords: number): boolean {
  const isFounded = each.evidence?.inFault === true && each.words >= WEIGHTS.alsoLeast;
  return isFounded && each.words >= primaryWords * WEIGHTS.also;
}
