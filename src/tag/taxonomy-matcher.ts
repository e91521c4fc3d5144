import type { Taxonomy } from '../model/taxonomy.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Clause } from '../text/clauses.ts';
import { type ClauseFinding, clauseReader } from './clause-reader.ts';
import { type CompiledRule, compileRule, type FirstMatch, fireRule, type Stretch } from './compiled-rule.ts';
import type { TaxonomyHit } from './taxonomy-hit.ts';
import { collectUses } from './word-uses.ts';

export interface TaxonomyMatcher {
  /** Every hit in a folded text: clause by clause, then the rules that reach over several clauses. */
  find(folded: string, clauses: readonly Clause[]): TaxonomyHit[];
}

/** Compiles terms, topics and rules into one search. */
export function compileTaxonomy(taxonomy: Taxonomy, sets: PatternSets): TaxonomyMatcher {
  const samples = taxonomy.categories.flatMap((category) => category.positive.map(fold));
  const patterns = new PatternSet(sets, samples);
  const uses = collectUses(taxonomy, patterns);
  const rules = taxonomy.categories.flatMap((category) =>
    category.rules.map((rule) => compileRule(rule, category.code, patterns)),
  );
  const read = clauseReader(patterns.prepare(), uses, rules);
  return {
    find: (folded, clauses) => {
      const findings = clauses.map((clause) => read(folded.slice(clause.start, clause.end)));
      return [...hitsOfClauses(findings, clauses), ...hitsAcross(findings, clauses)];
    },
  };
}

function hitsOfClauses(findings: readonly ClauseFinding[], clauses: readonly Clause[]): TaxonomyHit[] {
  const hits: TaxonomyHit[] = [];
  findings.forEach((finding, clause) => {
    const offset = clauses[clause]?.start ?? 0;
    for (const { kind, code, ruleId, start, end } of finding.hits)
      hits.push({ kind, code, ruleId, start: start + offset, end: end + offset, clause });
  });
  return hits;
}

/** Each rule that looks at a sentence or the whole statement is tried once for each of them that holds its key. */
function hitsAcross(findings: readonly ClauseFinding[], clauses: readonly Clause[]): TaxonomyHit[] {
  const hits: TaxonomyHit[] = [];
  const tried = new Map<CompiledRule, Reach>();
  const sentences = sentenceReaches(clauses);
  const statement = { from: 0, to: clauses.length };
  findings.forEach((finding, index) => {
    for (const rule of finding.openRules) {
      const reach = rule.within === 'statement' ? statement : (sentences[index] ?? statement);
      if (tried.get(rule) === reach) continue;
      tried.set(rule, reach);
      const taken = fireRule(rule, firstMatchAcross(findings, clauses, reach));
      if (taken !== null) hits.push({ ...rule.wording, ...taken, clause: clauseAt(clauses, taken.start, reach) });
    }
  });
  return hits;
}

/** Indexes of clauses, half-open. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** For each clause the sentence it stands in; found in one pass, since a text without a full stop may hold thousands. */
function sentenceReaches(clauses: readonly Clause[]): Reach[] {
  const reaches: { from: number; to: number }[] = [];
  clauses.forEach((clause, index) => {
    const before = reaches[index - 1];
    if (before !== undefined && clauses[index - 1]?.sentence === clause.sentence) {
      before.to = index + 1;
      reaches.push(before);
    } else reaches.push({ from: index, to: index + 1 });
  });
  return reaches;
}

function firstMatchAcross(
  findings: readonly ClauseFinding[],
  clauses: readonly Clause[],
  { from, to }: Reach,
): FirstMatch {
  return (pattern): Stretch | null => {
    for (let index = from; index < to; index += 1) {
      const match = findings[index]?.first(pattern) ?? null;
      const offset = clauses[index]?.start ?? 0;
      if (match !== null) return { start: match.start + offset, end: match.end + offset };
    }
    return null;
  };
}

function clauseAt(clauses: readonly Clause[], start: number, { from, to }: Reach): number {
  for (let index = from; index < to; index += 1) if ((clauses[index]?.end ?? 0) > start) return index;
  return from;
}
