import type { Category, Taxonomy, TaxonomyRule } from '../model/taxonomy.ts';
import type { PatternHit, PatternSet } from '../patterns/pattern-set.ts';
import type { Clause } from '../text/clauses.ts';

/** A rule whose words were found, with the stretch they take. */
export interface RuleHit {
  readonly rule: TaxonomyRule;
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

interface CompiledRule {
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

  constructor(taxonomy: Taxonomy, patterns: PatternSet) {
    for (const category of taxonomy.categories) {
      for (const rule of category.rules) this.#add(compileRule(rule, category, patterns), patterns);
    }
  }

  /** Every rule that fires, once for each clause, sentence or statement. */
  find(hits: readonly PatternHit[], clauses: readonly Clause[]): RuleHit[] {
    const units = new Units(hits, clauses);
    const found = new Map<string, RuleHit>();
    for (const hit of hits) {
      for (const rule of this.#byKey.get(hit.pattern) ?? []) {
        const unit = units.around(hit, rule.rule.within);
        const key = `${rule.rule.id}@${unit.number}`;
        const taken = found.has(key) ? null : takeRule(rule, hit, unit.first);
        if (taken !== null) found.set(key, taken);
      }
    }
    return [...found.values()];
  }

  #add(rule: CompiledRule, patterns: PatternSet): void {
    const rarest = [...rule.all].sort((a, b) => patterns.words(a) - patterns.words(b)).slice(0, 1);
    for (const key of rarest.length > 0 ? rarest : rule.any) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, [rule]);
      else known.push(rule);
    }
  }
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

/** The first hit of each pattern inside a clause, a sentence or the whole statement. */
type FirstHits = ReadonlyMap<number, PatternHit>;

interface Unit {
  /** Tells units of one statement apart. */
  readonly number: number;
  readonly first: FirstHits;
}

/** Hits by the units they stand in; each unit is put together when a rule first asks for it. */
class Units {
  readonly #hits: readonly PatternHit[];
  readonly #clauses: readonly Clause[];
  readonly #known = new Map<number, Unit>();

  constructor(hits: readonly PatternHit[], clauses: readonly Clause[]) {
    this.#hits = hits;
    this.#clauses = clauses;
  }

  around(hit: PatternHit, within: TaxonomyRule['within']): Unit {
    if (within === 'statement') return this.#unit(-1, 0, Number.POSITIVE_INFINITY);
    const index = this.#clauses.findIndex((clause) => hit.start < clause.end);
    const clause = this.#clauses[index];
    if (clause === undefined) return this.#unit(-2 - hit.start, hit.start, hit.end);
    if (within === 'clause') return this.#unit(index * 2, clause.start, clause.end);
    const last = this.#clauses.findLast((each) => each.sentence === clause.sentence);
    const first = this.#clauses.find((each) => each.sentence === clause.sentence);
    return this.#unit(clause.sentence * 2 + 1, first?.start ?? clause.start, last?.end ?? clause.end);
  }

  #unit(number: number, start: number, end: number): Unit {
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const first = new Map<number, PatternHit>();
    for (const hit of this.#hits) {
      if (hit.start >= start && hit.end <= end && !first.has(hit.pattern)) first.set(hit.pattern, hit);
    }
    const unit = { number, first };
    this.#known.set(number, unit);
    return unit;
  }
}

function takeRule(rule: CompiledRule, key: PatternHit, first: FirstHits): RuleHit | null {
  let { start, end } = first.get(key.pattern) ?? key;
  for (const number of rule.all) {
    const hit = first.get(number);
    if (hit === undefined) return null;
    start = Math.min(start, hit.start);
    end = Math.max(end, hit.end);
  }
  if (rule.none.some((number) => first.has(number))) return null;
  if (rule.any.length > 0) {
    const any = rule.any.map((number) => first.get(number)).find((hit) => hit !== undefined);
    if (any === undefined) return null;
    start = Math.min(start, any.start);
    end = Math.max(end, any.end);
  }
  return { rule: rule.rule, code: rule.code, start, end };
}
