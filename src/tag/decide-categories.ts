import { type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';
import type { TaxonomyHit } from './taxonomy-matcher.ts';

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

/** How much the dictionary's words count against the model; fitted on labelled reports of three authors. */
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
  depth: 0.85,
  /** Evidence of this weight counts as much as the model's whole opinion. */
  model: 4,
  /** How much of the primary category's weight another one needs to be coded too. */
  also: 0.3,
  alsoLeast: 1,
  alsoMost: 3,
  /** A share of the model below this, without any words, is no category. */
  uncategorised: 0.28,
};

/** The categories of a problem from its evidence and the model's shares, the primary one first; never empty. */
export function decide(
  evidence: readonly Evidence[],
  shares: ReadonlyMap<string, number> | null,
  taxonomy: Taxonomy,
): CategoryScore[] {
  const scores = taxonomy.categories.map((category) => {
    const own = evidence.filter((each) => each.code === category.code);
    const inDomain = evidence.filter((each) => each.kind === 'domain-topic' && each.code === category.domain);
    return { category, words: weightOf(own), domain: weightOf(inDomain), own };
  });
  const outside = (shares?.get(UNCATEGORISED) ?? 0) * WEIGHTS.model;
  const ranked = scores
    .map((each) => {
      const isDefault = taxonomy.domains.some((domain) => domain.defaultCategory === each.category.code);
      const domain = each.domain * (isDefault ? 1.1 : 1);
      const total = each.words + domain + (shares?.get(each.category.code) ?? 0) * WEIGHTS.model;
      return {
        code: each.category.code,
        total,
        words: each.words,
        evidence: strongest(each.own),
        hasWords: each.own.length > 0,
      };
    })
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1));
  const primary = ranked[0];
  const sum = ranked.reduce((total, each) => total + each.total, outside);
  if (primary === undefined || isOutside(primary, outside, shares)) {
    return [{ code: UNCATEGORISED, score: sum === 0 ? 1 : outside / sum, evidence: null }];
  }
  const also = ranked
    .slice(1)
    .filter((each) => isAlso(each, primary.words))
    .sort((a, b) => b.words - a.words);
  return [primary, ...also.slice(0, WEIGHTS.alsoMost)].map((each) => ({
    code: each.code,
    score: each.total / sum,
    evidence: each.evidence,
  }));
}

interface Ranked {
  readonly code: string;
  readonly total: number;
  readonly words: number;
  readonly evidence: Evidence | null;
  readonly hasWords: boolean;
}

function isOutside(primary: Ranked, outside: number, shares: ReadonlyMap<string, number> | null): boolean {
  if (outside > primary.total) return true;
  if (primary.words > 0) return false;
  return (shares?.get(primary.code) ?? 0) < WEIGHTS.uncategorised;
}

/** Another category needs words of its own in a clause that names a fault. */
function isAlso(each: Ranked, primaryWords: number): boolean {
  return (
    each.evidence?.inFault === true && each.words >= WEIGHTS.alsoLeast && each.words >= primaryWords * WEIGHTS.also
  );
}

/** Added from the smallest up, so that the order in which words were found leaves no trace in the last digit. */
function weightOf(evidence: readonly Evidence[]): number {
  const best = new Map<string, number>();
  for (const each of evidence) {
    const key = `${each.clause}`;
    best.set(key, Math.max(best.get(key) ?? 0, weightOfOne(each)));
  }
  return [...best.values()].sort((a, b) => a - b).reduce((total, weight) => total + weight, 0);
}

function weightOfOne(each: Evidence): number {
  const isTopic = each.kind === 'topic' || each.kind === 'domain-topic';
  if (isTopic && !each.inFault && !each.inTitle) return 0;
  const kind = { term: WEIGHTS.term, rule: WEIGHTS.rule, topic: WEIGHTS.topic, 'domain-topic': WEIGHTS.domainTopic }[
    each.kind
  ];
  if (each.inTitle) return kind * WEIGHTS.title;
  const place = each.inExample ? WEIGHTS.example : each.inFault ? WEIGHTS.fault : WEIGHTS.elsewhere;
  return kind * place * WEIGHTS.depth ** each.depth;
}

function strongest(evidence: readonly Evidence[]): Evidence | null {
  return [...evidence].sort((a, b) => weightOfOne(b) - weightOfOne(a) || a.start - b.start)[0] ?? null;
}
