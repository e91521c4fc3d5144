import type { Category, Taxonomy } from '../model/taxonomy.ts';
import { UNCATEGORISED } from '../model/taxonomy.ts';
import type { TaxonomyHit } from './taxonomy-hit.ts';

/** A hit with what its place makes of it. */
export interface Evidence extends TaxonomyHit {
  /** Index of the clause it stands in. */
  readonly clause: number;
  /** Sentences between the title and it; 0 for the title and the first behind it. */
  readonly depth: number;
  readonly inTitle: boolean;
  /** Whether it stands in a clause that names a fault of today. */
  readonly inFault: boolean;
  readonly inExample: boolean;
}

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

/** How the dictionary's words and the model count against each other; fitted on the labelled reports of seven authors. */
export const WEIGHTS = {
  term: 1,
  rule: 1.2,
  topic: 0.5,
  domainTopic: 0.6,
  title: 3,
  fault: 1,
  example: 0.5,
  elsewhere: 0.2,
  /** What a sentence further down loses: what is named first is meant most. */
  depth: 0.75,
  /** Many clauses of the body together weigh no more than this. */
  bodyMost: 3,
  /** Evidence of this weight counts as much as the model's whole opinion … */
  model: 4,
  /** … of a problem of at most this many characters. */
  modelLength: 100,
  /** How much of the primary category's weight another one needs to be coded too. */
  also: 0.45,
  alsoLeast: 1.2,
  alsoMost: 3,
  /** A share of the model below this, without any words, is no category. */
  uncategorised: 0.28,
};

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
export function decide(
  evidence: readonly Evidence[],
  opinion: ModelOpinion | null,
  taxonomy: Taxonomy,
): CategoryScore[] {
  const trust = opinion === null ? 0 : WEIGHTS.model * Math.min(1, WEIGHTS.modelLength / Math.max(1, opinion.length));
  const byWords = taxonomy.categories.map(rankWith(groupByCode(evidence), taxonomy)).sort(heaviestFirst);
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

type EvidenceByCode = ReadonlyMap<string, readonly Evidence[]>;

function groupByCode(evidence: readonly Evidence[]): EvidenceByCode {
  const byCode = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const known = byCode.get(each.code);
    if (known === undefined) byCode.set(each.code, [each]);
    else known.push(each);
  }
  return byCode;
}

const NONE: readonly Evidence[] = [];

function rankWith(evidence: EvidenceByCode, taxonomy: Taxonomy): (category: Category) => Ranked {
  return (category) => {
    const own = evidence.get(category.code) ?? NONE;
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

/** Words that name only the line speak for each of its categories, a little more for the usual one. */
function domainWeight(category: Category, evidence: EvidenceByCode, taxonomy: Taxonomy): number {
  const topics = (evidence.get(category.domain) ?? NONE).filter((each) => each.kind === 'domain-topic');
  if (topics.length === 0) return 0;
  const isDefault = taxonomy.domains.some((domain) => domain.defaultCategory === category.code);
  return Math.min(WEIGHTS.bodyMost, weightOf(topics)) * (isDefault ? 1.1 : 1);
}

function isWording(each: Evidence): boolean {
  return each.kind === 'term' || each.kind === 'rule';
}

/** Another category needs words of its own in a clause that names a fault. */
function isAlso(each: Ranked, primaryWords: number): boolean {
  const isFounded = each.evidence?.inFault === true && each.words >= WEIGHTS.alsoLeast;
  return isFounded && each.words >= primaryWords * WEIGHTS.also;
}

/** The strongest word of each clause; several ways to say the same in one clause are one. */
function weightOf(evidence: readonly Evidence[]): number {
  if (evidence.length === 0) return 0;
  const best = new Map<number, number>();
  for (const each of evidence) best.set(each.clause, Math.max(best.get(each.clause) ?? 0, weightOfOne(each)));
  let total = 0;
  for (const weight of best.values()) total += weight;
  return total;
}

function weightOfOne(each: Evidence): number {
  const isTopic = !isWording(each);
  if (isTopic && !each.inFault && !each.inTitle) return 0;
  const kind = kindWeight(each);
  if (each.inTitle) return kind * WEIGHTS.title;
  const place = each.inExample ? WEIGHTS.example : each.inFault ? WEIGHTS.fault : WEIGHTS.elsewhere;
  return kind * place * WEIGHTS.depth ** each.depth;
}

function kindWeight(each: Evidence): number {
  if (each.kind === 'term') return WEIGHTS.term;
  if (each.kind === 'rule') return WEIGHTS.rule;
  return each.kind === 'topic' ? WEIGHTS.topic : WEIGHTS.domainTopic;
}

function strongest(evidence: readonly Evidence[]): Evidence | null {
  let best: Evidence | null = null;
  for (const each of evidence) {
    const gain = best === null ? 1 : weightOfOne(each) - weightOfOne(best);
    if (best === null || gain > 0 || (gain === 0 && each.start < best.start)) best = each;
  }
  return best;
}
