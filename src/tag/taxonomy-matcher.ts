import type { Category, RuleReach, Taxonomy, TaxonomyRule } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { type PatternHit, PatternSet } from '../patterns/pattern-set.ts';
import type { Clause } from '../text/clauses.ts';

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

interface WordUse {
  readonly kind: EvidenceKind;
  readonly code: string;
}

interface CompiledRule {
  readonly rule: TaxonomyRule;
  readonly code: string;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
}

/** Compiles terms, topics and rules into one search. */
export function compileTaxonomy(taxonomy: Taxonomy, sets: PatternSets): TaxonomyMatcher {
  const patterns = new PatternSet(sets);
  const uses = new Map<number, WordUse[]>();
  const addUse = (pattern: string, use: WordUse) => {
    const number = patterns.add(pattern);
    uses.set(number, [...(uses.get(number) ?? []), use]);
  };
  for (const domain of taxonomy.domains) {
    for (const topic of domain.topics) addUse(topic, { kind: 'domain-topic', code: domain.code });
  }
  for (const category of taxonomy.categories) {
    for (const term of category.terms) addUse(term, { kind: 'term', code: category.code });
    for (const topic of category.topics) addUse(topic, { kind: 'topic', code: category.code });
  }
  const rules = taxonomy.categories.flatMap((category) =>
    category.rules.map((rule) => compileRule(rule, category, patterns)),
  );
  const rulesByFirst = groupByFirst(rules);
  return {
    find: (folded, clauses) => {
      const hits = patterns.find(folded);
      const words = hits.flatMap((hit) => (uses.get(hit.pattern) ?? []).map((use) => wordHit(hit, use, patterns)));
      return longestFirst([...words, ...ruleHits(hits, rulesByFirst, clauses)], (hit) => isGapped(hit, patterns));
    },
  };
}

interface GappedHit extends TaxonomyHit {
  readonly hasGap: boolean;
}

function wordHit(hit: PatternHit, use: WordUse, patterns: PatternSet): GappedHit {
  const label = use.kind === 'term' ? 'term' : 'topic';
  return {
    ...use,
    ruleId: `${label}:${patterns.source(hit.pattern)}`,
    start: hit.start,
    end: hit.end,
    hasGap: patterns.hasGap(hit.pattern),
  };
}

function isGapped(hit: TaxonomyHit, _patterns: PatternSet): boolean {
  return 'hasGap' in hit && hit.hasGap === true;
}

function compileRule(rule: TaxonomyRule, category: Category, patterns: PatternSet): CompiledRule {
  const number = (pattern: string) => patterns.add(pattern);
  return {
    rule,
    code: category.code,
    all: rule.all.map(number),
    any: rule.any.map(number),
    none: rule.none.map(number),
  };
}

/** Rules are looked up by one element that they cannot do without. */
function groupByFirst(rules: readonly CompiledRule[]): ReadonlyMap<number, readonly CompiledRule[]> {
  const groups = new Map<number, CompiledRule[]>();
  for (const rule of rules) {
    for (const key of rule.all.length > 0 ? rule.all.slice(0, 1) : rule.any)
      groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return groups;
}

function ruleHits(
  hits: readonly PatternHit[],
  rulesByFirst: ReadonlyMap<number, readonly CompiledRule[]>,
  clauses: readonly Clause[],
): TaxonomyHit[] {
  const found = new Map<string, TaxonomyHit>();
  for (const hit of hits) {
    for (const rule of rulesByFirst.get(hit.pattern) ?? []) {
      const unit = unitAround(hit, rule.rule.within, clauses);
      const taken = takeRule(rule, hits, unit);
      if (taken !== null) found.set(`${rule.rule.id}@${unit.start}`, taken);
    }
  }
  return [...found.values()];
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

function unitAround(hit: PatternHit, reach: RuleReach, clauses: readonly Clause[]): Unit {
  if (reach === 'statement') return { start: 0, end: Number.POSITIVE_INFINITY };
  const own = clauses.find((clause) => clause.start <= hit.start && hit.start < clause.end);
  if (own === undefined) return { start: hit.start, end: hit.end };
  if (reach === 'clause') return own;
  const sentence = clauses.filter((clause) => clause.sentence === own.sentence);
  return { start: sentence[0]?.start ?? own.start, end: sentence.at(-1)?.end ?? own.end };
}

function takeRule(rule: CompiledRule, hits: readonly PatternHit[], unit: Unit): TaxonomyHit | null {
  const inside = hits.filter((hit) => hit.start >= unit.start && hit.end <= unit.end);
  const first = (number: number) => inside.find((hit) => hit.pattern === number);
  if (rule.none.some((number) => first(number) !== undefined)) return null;
  const all = rule.all.map(first);
  if (all.some((hit) => hit === undefined)) return null;
  const any = rule.any.map(first).find((hit) => hit !== undefined);
  if (rule.any.length > 0 && any === undefined) return null;
  const used = [...all, any].filter((hit) => hit !== undefined);
  const start = Math.min(...used.map((hit) => hit.start));
  const end = Math.max(...used.map((hit) => hit.end));
  return { kind: 'rule', code: rule.code, ruleId: rule.rule.id, start, end };
}

/**
 * A hit inside a longer one of another category is no hit: “组织生活走过场” says nothing of “走过场” as a style of
 * work. What only stands in the gap of a longer pattern, or inside a rule's reach, keeps its say.
 */
function longestFirst(hits: readonly TaxonomyHit[], isGappedHit: (hit: TaxonomyHit) => boolean): TaxonomyHit[] {
  const solid = hits.filter((hit) => hit.kind !== 'rule' && !isGappedHit(hit));
  return hits.filter((hit) => !solid.some((longer) => covers(longer, hit)));
}

function covers(longer: TaxonomyHit, hit: TaxonomyHit): boolean {
  if (longer.code === hit.code || longer.kind === 'domain-topic') return false;
  return longer.start <= hit.start && longer.end >= hit.end && longer.end - longer.start > hit.end - hit.start;
}
