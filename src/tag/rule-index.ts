import type { Category, Taxonomy, TaxonomyRule } from '../model/taxonomy.ts';
import type { PatternHit, PatternSearch, PatternSet } from '../patterns/pattern-set.ts';
import type { Clause } from '../text/clauses.ts';
import { firstEndingBehind, sentencesOf } from './clause-places.ts';

/** A rule whose words were found, with the stretch they take. */
export interface RuleHit {
  readonly rule: TaxonomyRule;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

interface CompiledRule {
  /** Position among all rules. */
  readonly number: number;
  readonly rule: TaxonomyRule;
  readonly code: string;
  readonly all: readonly number[];
  readonly any: readonly number[];
  readonly none: readonly number[];
}

/** The rules of a taxonomy, found by the rarest of the words they cannot do without. */
export class RuleIndex {
  /** Pattern number → the rules that it may fire. */
  readonly #byKey = new Map<number, CompiledRule[]>();
  #rules = 0;

  constructor(taxonomy: Taxonomy, patterns: PatternSet) {
    for (const category of taxonomy.categories) {
      for (const rule of category.rules) this.#add(this.#compile(rule, category, patterns), patterns);
    }
  }

  /** Every rule that fires, once for each clause, sentence or statement. */
  find(search: PatternSearch, clauses: readonly Clause[]): RuleHit[] {
    const found: RuleHit[] = [];
    const sentences = sentencesOf(clauses);
    const tried = new Set<number>();
    for (const hit of search.hits) {
      for (const rule of this.#byKey.get(hit.pattern) ?? []) {
        const unit = unitAround(hit, rule.rule.within, clauses, sentences);
        const key = unit.start * this.#rules + rule.number;
        if (tried.has(key)) continue;
        tried.add(key);
        const taken = takeRule(rule, unit, search);
        if (taken !== null) found.push(taken);
      }
    }
    return found;
  }

  #compile(rule: TaxonomyRule, category: Category, patterns: PatternSet): CompiledRule {
    const number = (pattern: string) => patterns.addLazy(pattern);
    this.#rules += 1;
    return {
      number: this.#rules - 1,
      rule,
      code: category.code,
      all: rule.all.map(number),
      any: rule.any.map(number),
      none: rule.none.map(number),
    };
  }

  #add(rule: CompiledRule, patterns: PatternSet): void {
    const rarest = [...rule.all].sort((a, b) => patterns.words(a) - patterns.words(b)).slice(0, 1);
    for (const key of rarest.length > 0 ? rarest : rule.any) {
      patterns.add(patterns.source(key));
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [rule]);
      else known.push(rule);
    }
  }
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

function unitAround(
  hit: PatternHit,
  within: TaxonomyRule['within'],
  clauses: readonly Clause[],
  sentences: readonly Unit[],
): Unit {
  if (within === 'statement') return { start: 0, end: Number.POSITIVE_INFINITY };
  const index = firstEndingBehind(clauses, hit.start);
  return (within === 'clause' ? clauses[index] : sentences[index]) ?? { start: hit.start, end: hit.end };
}

function takeRule(rule: CompiledRule, unit: Unit, search: PatternSearch): RuleHit | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const number of rule.all) {
    const hit = search.first(number, unit.start, unit.end);
    if (hit === null) return null;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  if (rule.any.length > 0) {
    const any = firstOf(rule.any, unit, search);
    if (any === null) return null;
    start = Math.min(start, any.start);
    end = Math.max(end, any.end);
  }
  if (firstOf(rule.none, unit, search) !== null) return null;
  return { rule: rule.rule, code: rule.code, start, end };
}

function firstOf(patterns: readonly number[], unit: Unit, search: PatternSearch): PatternHit | null {
  for (const pattern of patterns) {
    const hit = search.first(pattern, unit.start, unit.end);
    if (hit !== null) return hit;
  }
  return null;
}
