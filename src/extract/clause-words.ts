import type { ContextRule } from '../model/context-dictionary.ts';
import type { Span } from '../model/span.ts';
import type { ProblemStatus } from '../model/statement.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { type PatternHit, PatternSet } from '../patterns/pattern-set.ts';
import { remember } from '../text/remember.ts';

/** A rule of `context.yaml` that tells how a fault stands. */
export interface StatusRule {
  readonly id: string;
  readonly status: ProblemStatus;
  readonly reach: ContextRule['reach'];
}

/** Words of a status rule, or words that stop it; offsets are those of the clause. */
export interface CueWords extends Span {
  /** Position of the rule among the rules. */
  readonly rule: number;
  readonly isStop: boolean;
  /** Whether the words count only at the beginning of a sentence. */
  readonly opensSentence: boolean;
}

/** What the context rules find in one clause, whatever stands around it. */
export interface ClauseWords {
  readonly namesFault: boolean;
  /** In order of their starts. */
  readonly cues: readonly CueWords[];
}

export interface ContextPatterns {
  /** Patterns that make a clause name a fault. */
  readonly faults: readonly string[];
  /** Patterns that look like a fault and are none. */
  readonly notFaults: readonly string[];
  /** Wordings of the taxonomy that name a fault by themselves. */
  readonly terms: readonly string[];
  readonly rules: readonly ContextRule[];
  /** Texts like those to be read; they only make the search faster. */
  readonly samples: readonly string[];
}

/** How many clauses are remembered. */
const MOST_CLAUSES = 20_000;

/**
 * Compiles faults and cues into a reader of clauses. No pattern reaches over the end of a clause, so each clause is
 * read by itself, and once only: reports repeat each other clause by clause. The many terms of the taxonomy are
 * asked last, where no fault word stands.
 */
export function compileClauseWords(patterns: ContextPatterns, sets: PatternSets): (clause: string) => ClauseWords {
  const search = new PatternSet(sets, patterns.samples);
  const shields = new Set(patterns.notFaults.map((pattern) => search.add(pattern)));
  const faults = new Set(patterns.faults.map((pattern) => search.add(pattern)));
  const usesOf = collectUses(patterns.rules, search);
  const terms = new PatternSet(sets, patterns.samples);
  for (const term of patterns.terms) terms.add(term);
  return remember((clause) => {
    const hits = search.find(clause);
    const namesFault = holdsFault(hits, faults, shields) || terms.find(clause).length > 0;
    return { namesFault, cues: hits.length === 0 ? [] : cueWords(hits, usesOf) };
  }, MOST_CLAUSES);
}

type CueUse = Omit<CueWords, 'start' | 'end'>;
type CueUses = readonly (readonly CueUse[] | undefined)[];

/** Uses by the number of their pattern. In cues `^` stands for the beginning of a sentence. */
function collectUses(rules: readonly ContextRule[], search: PatternSet): CueUses {
  const uses: CueUse[][] = [];
  const add = (pattern: string, rule: number, isStop: boolean) => {
    const number = search.add(pattern.replace(/^\^/u, ''));
    uses[number] = [...(uses[number] ?? []), { rule, isStop, opensSentence: !isStop && pattern.startsWith('^') }];
  };
  for (const [rule, { words, none }] of rules.entries()) {
    for (const pattern of words) add(pattern, rule, false);
    for (const pattern of none) add(pattern, rule, true);
  }
  return uses;
}

/** Whether a fault word stands that no longer word which is no fault covers; one walk, for a clause may be very long. */
function holdsFault(hits: readonly PatternHit[], faults: ReadonlySet<number>, shields: ReadonlySet<number>): boolean {
  const covers = hits.filter((hit) => shields.has(hit.pattern));
  let at = 0;
  let coveredTo = 0;
  for (const hit of hits) {
    if (!faults.has(hit.pattern)) continue;
    for (; (covers[at]?.start ?? Number.POSITIVE_INFINITY) <= hit.start; at += 1)
      coveredTo = Math.max(coveredTo, covers[at]?.end ?? 0);
    if (coveredTo < hit.end) return true;
  }
  return false;
}

function cueWords(hits: readonly PatternHit[], usesOf: CueUses): CueWords[] {
  const cues: CueWords[] = [];
  for (const { pattern, start, end } of hits) {
    for (const { rule, isStop, opensSentence } of usesOf[pattern] ?? [])
      cues.push({ rule, isStop, opensSentence, start, end });
  }
  return cues;
}
