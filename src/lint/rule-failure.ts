import type { Span } from '../model/span.ts';
import type { RuleReach, TaxonomyRule } from '../model/taxonomy.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { splitClauses, splitSentences } from '../text/clauses.ts';
import { shadowOf } from '../text/shadow.ts';

/**
 * Why a rule does not fire on a text, judged by the clause or sentence that comes nearest: the words that stop it
 * as `none: …`, or the first of its parts that is missing as `all: …` or `any: …`.
 */
export function ruleFailure(rule: TaxonomyRule, text: string, sets: PatternSets): string {
  const shadow = shadowOf(fold(text), { start: 0, end: text.length });
  const units = unitsOf(shadow.text, rule.within).map((unit) => shadow.text.slice(unit.start, unit.end));
  const reasons = units.map((words) => failureIn(words, rule, sets));
  const nearest = reasons.reduce<UnitFailure | null>(
    (best, each) => (best === null || each.missing < best.missing ? each : best),
    null,
  );
  return nearest?.reason ?? '';
}

interface UnitFailure {
  /** Parts of the rule that are not there. */
  readonly missing: number;
  readonly reason: string;
}

function failureIn(words: string, rule: TaxonomyRule, sets: PatternSets): UnitFailure {
  const stands = (pattern: string) => find(words, pattern, sets) !== null;
  const missing = rule.all.filter((pattern) => !stands(pattern)).map((pattern) => `all: ${pattern}`);
  if (rule.any.length > 0 && !rule.any.some(stands)) missing.push(`any: ${rule.any.join(' ')}`);
  const stop = rule.none.find(stands);
  if (missing.length > 0 || stop === undefined) return { missing: missing.length, reason: missing[0] ?? '' };
  return { missing: 0, reason: `none: ${stop} “${find(words, stop, sets)}”` };
}

function find(words: string, pattern: string, sets: PatternSets): string | null {
  const set = new PatternSet(sets);
  set.add(pattern);
  const hit = set.find(words)[0];
  return hit === undefined ? null : words.slice(hit.start, hit.end);
}

function unitsOf(text: string, reach: RuleReach): Span[] {
  if (reach === 'statement') return [{ start: 0, end: text.length }];
  return reach === 'clause' ? splitClauses(text) : splitSentences(text, '。；！？\n');
}
