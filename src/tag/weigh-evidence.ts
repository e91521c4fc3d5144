import type { Category, Taxonomy } from '../model/taxonomy.ts';
import type { Evidence } from './evidence.ts';

/** How the dictionary's words and the model count against each other; fitted on the labelled reports of seven authors. */
export const WEIGHTS = {
  term: 1,
  rule: 1.2,
  topic: 0.5,
  domainTopic: 0.6,
  /** By what words that name only the line weigh more for its usual category. */
  usualCategory: 1.1,
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

/** What speaks for each category or domain, by its code. */
export type EvidenceByCode = ReadonlyMap<string, readonly Evidence[]>;

/** The sum of the strongest word of each clause; several ways to say the same in one clause are one. */
export function weightOf(evidence: readonly Evidence[]): number {
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

/** Words that name only the line speak for each of its categories, a little more for the usual one. */
export function domainWeight(category: Category, evidence: EvidenceByCode, taxonomy: Taxonomy): number {
  const topics = (evidence.get(category.domain) ?? []).filter((each) => each.kind === 'domain-topic');
  if (topics.length === 0) return 0;
  const isDefault = taxonomy.domains.some((domain) => domain.defaultCategory === category.code);
  return Math.min(WEIGHTS.bodyMost, weightOf(topics)) * (isDefault ? WEIGHTS.usualCategory : 1);
}

/** The weightiest; of equals the one that stands first. Null where there is none. */
export function strongest(evidence: readonly Evidence[]): Evidence | null {
  let best: Evidence | null = null;
  for (const each of evidence) {
    const gain = best === null ? 1 : weightOfOne(each) - weightOfOne(best);
    if (best === null || gain > 0 || (gain === 0 && each.start < best.start)) best = each;
  }
  return best;
}

function isWording(each: Evidence): boolean {
  return each.kind === 'term' || each.kind === 'rule';
}
