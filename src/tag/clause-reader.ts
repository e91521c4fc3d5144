import type { PatternHit, PatternSearch, PatternSet } from '../patterns/pattern-set.ts';
import { remember } from '../text/remember.ts';
import { type CompiledRule, fireRule } from './compiled-rule.ts';
import type { ClauseHit } from './taxonomy-hit.ts';
import { uncoveredHits } from './uncovered-hits.ts';
import type { WordUse } from './word-uses.ts';

/** What the dictionary finds in one clause, whatever stands around it. Offsets are those of the clause. */
export interface ClauseFinding {
  /** Terms, topics, and rules that look at a clause alone. */
  readonly hits: readonly ClauseHit[];
  /** Rules whose key stands in the clause, but which look further. */
  readonly openRules: readonly CompiledRule[];
  /** Where a pattern first matches in the clause, or null. */
  first(pattern: number): PatternHit | null;
}

/** How many clauses are remembered. */
const MOST_CLAUSES = 20_000;

/** Reads clauses for their words. No pattern reaches over the end of a clause, so each is read once and remembered. */
export function clauseReader(
  patterns: PatternSet,
  uses: readonly (readonly WordUse[] | undefined)[],
  rules: readonly CompiledRule[],
): (clause: string) => ClauseFinding {
  const rulesByKey = indexByKey(rules);
  return remember((clause) => readClause(patterns.search(clause), clause.length, uses, rulesByKey), MOST_CLAUSES);
}

function indexByKey(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[] | undefined)[] {
  const byKey: CompiledRule[][] = [];
  for (const rule of rules) {
    for (const key of new Set(rule.keys)) byKey[key] = [...(byKey[key] ?? []), rule];
  }
  return byKey;
}

function readClause(
  search: PatternSearch,
  length: number,
  uses: readonly (readonly WordUse[] | undefined)[],
  rulesByKey: readonly (readonly CompiledRule[] | undefined)[],
): ClauseFinding {
  const hits: ClauseHit[] = [];
  const solid: ClauseHit[] = [];
  const keyed = new Set<CompiledRule>();
  const first = firstMatches(search, length);
  for (const { pattern, start, end } of search.hits) {
    for (const { hasGap, kind, code, ruleId } of uses[pattern] ?? []) {
      const hit = { kind, code, ruleId, start, end };
      hits.push(hit);
      if (!hasGap) solid.push(hit);
    }
    for (const rule of rulesByKey[pattern] ?? []) keyed.add(rule);
  }
  for (const rule of keyed) {
    const taken = rule.within === 'clause' ? fireRule(rule, first) : null;
    if (taken !== null) hits.push({ ...rule.wording, start: taken.start, end: taken.end });
  }
  const openRules = [...keyed].filter((rule) => rule.within !== 'clause');
  return { hits: uncoveredHits(hits, solid), openRules, first };
}

/** Several rules ask for the same word, and so do the sentences around a clause that is remembered. */
function firstMatches(search: PatternSearch, length: number): (pattern: number) => PatternHit | null {
  const known = new Map<number, PatternHit | null>();
  return (pattern) => {
    const answer = known.get(pattern);
    if (answer !== undefined) return answer;
    const match = search.first(pattern, 0, length);
    known.set(pattern, match);
    return match;
  };
}
