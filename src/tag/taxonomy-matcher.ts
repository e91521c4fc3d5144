import type { Taxonomy } from '../model/taxonomy.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Clause } from '../text/clauses.ts';
import { RuleIndex } from './rule-index.ts';

export type EvidenceKind = 'term' | 'rule' | 'topic' | 'domain-topic';

/** Words of a statement that speak for a category, or only for a domain; offsets are those of the shadow. */
export interface TaxonomyHit {
  readonly kind: EvidenceKind;
  /** Code of the category, or of the domain for a `domain-topic`. */
  readonly code: string;
  /** `term:<pattern>`, `topic:<pattern>` or the id of a rule. */
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
}

export interface TaxonomyMatcher {
  /** Every hit, longest first where hits of different categories cover one another. */
  find(folded: string, clauses: readonly Clause[]): TaxonomyHit[];
}

/** What a pattern is used for; one pattern may be a topic here and part of a rule there. */
interface WordUse {
  readonly kind: Exclude<EvidenceKind, 'rule'>;
  readonly code: string;
  readonly ruleId: string;
  readonly hasGap: boolean;
}

/** Compiles terms, topics and rules into one search. */
export function compileTaxonomy(taxonomy: Taxonomy, sets: PatternSets): TaxonomyMatcher {
  const samples = taxonomy.categories.flatMap((category) => category.positive.map(fold));
  const patterns = new PatternSet(sets, samples);
  const uses = collectUses(taxonomy, patterns);
  const rules = new RuleIndex(taxonomy, patterns);
  return {
    find: (folded, clauses) => {
      const search = patterns.search(folded);
      const found: TaxonomyHit[] = [];
      const solid: TaxonomyHit[] = [];
      for (const { pattern, start, end } of search.hits) {
        for (const { kind, code, ruleId, hasGap } of uses[pattern] ?? NO_USES) {
          const hit = { kind, code, ruleId, start, end };
          found.push(hit);
          if (!hasGap) solid.push(hit);
        }
      }
      for (const { rule, code, start, end } of rules.find(search, clauses))
        found.push({ kind: 'rule', code, ruleId: rule.id, start, end });
      return longestFirst(found, solid);
    },
  };
}

const NO_USES: readonly WordUse[] = [];

/** Uses by the number of their pattern. */
function collectUses(taxonomy: Taxonomy, patterns: PatternSet): readonly (readonly WordUse[] | undefined)[] {
  const uses: WordUse[][] = [];
  const add = (pattern: string, kind: WordUse['kind'], code: string) => {
    const number = patterns.add(pattern);
    const ruleId = `${kind === 'term' ? 'term' : 'topic'}:${pattern}`;
    uses[number] = [...(uses[number] ?? []), { kind, code, ruleId, hasGap: patterns.hasGap(number) }];
  };
  for (const domain of taxonomy.domains) for (const topic of domain.topics) add(topic, 'domain-topic', domain.code);
  for (const category of taxonomy.categories) {
    for (const term of category.terms) add(term, 'term', category.code);
    for (const topic of category.topics) add(topic, 'topic', category.code);
  }
  return uses;
}

/**
 * A hit inside a longer one of another category is no hit: “组织生活走过场” says nothing of “走过场” as a style of
 * work. What only stands in the gap of a longer pattern, or inside a rule's reach, keeps its say.
 *
 * @param solid the hits without gaps, which alone cover others
 */
function longestFirst(hits: readonly TaxonomyHit[], solid: readonly TaxonomyHit[]): TaxonomyHit[] {
  const byStart = new Map<number, TaxonomyHit[]>();
  let longest = 0;
  for (const hit of solid) {
    longest = Math.max(longest, hit.end - hit.start);
    const known = byStart.get(hit.start);
    if (known === undefined) byStart.set(hit.start, [hit]);
    else known.push(hit);
  }
  return hits.filter((hit) => !isCovered(hit, byStart, longest));
}

/** Only hits that begin less than the length of the longest one in front can cover it. */
function isCovered(hit: TaxonomyHit, solid: ReadonlyMap<number, readonly TaxonomyHit[]>, longest: number): boolean {
  for (let start = hit.start; start >= 0 && start + longest >= hit.end; start -= 1) {
    if (solid.get(start)?.some((longer) => covers(longer, hit))) return true;
  }
  return false;
}

function covers(longer: TaxonomyHit, hit: TaxonomyHit): boolean {
  if (longer.end < hit.end || longer.code === hit.code || longer.kind === 'domain-topic') return false;
  return longer.end - longer.start > hit.end - hit.start;
}
