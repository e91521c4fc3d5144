import type { PatternHit, PatternSet } from '../patterns/pattern-set.ts';
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
  return remember((clause) => readClause(patterns.find(clause), uses, rulesByKey), MOST_CLAUSES);
}

function indexByKey(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[] | undefined)[] {
  const byKey: CompiledRule[][] = [];
  for (const rule of rules) {
    for (const key of new Set(rule.keys)) byKey[key] = [...(byKey[key] ?? []), rule];
  }
  return byKey;
}

function readClause(
  found: readonly PatternHit[],
  uses: readonly (readonly WordUse[] | undefined)[],
  rulesByKey: readonly (readonly CompiledRule[] | undefined)[],
): ClauseFinding {
  const hits: ClauseHit[] = [];
  const solid: ClauseHit[] = [];
  const keyed = new Set<CompiledRule>();
  const firsts = firstByPattern(found);
  const first = (pattern: number) => firsts.get(pattern) ?? null;
  for (const { pattern, start, end } of found) {
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

/** The hits come in order of their starts. */
function firstByPattern(hits: readonly PatternHit[]): ReadonlyMap<number, PatternHit> {
  const firsts = new Map<number, PatternHit>();
  for (const hit of hits) if (!firsts.has(hit.pattern)) firsts.set(hit.pattern, hit);
  return firsts;
}
