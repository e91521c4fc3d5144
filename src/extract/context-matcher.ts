import type { ContextRule } from '../model/context-dictionary.ts';
import type { Span } from '../model/span.ts';
import type { ProblemStatus } from '../model/statement.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { type PatternHit, PatternSet } from '../patterns/pattern-set.ts';
import { splitSentences } from '../text/clauses.ts';

/** A rule of `context.yaml` that tells how a fault stands. */
export interface StatusRule {
  readonly id: string;
  readonly status: ProblemStatus;
  readonly reach: ContextRule['reach'];
}

/** A cue that holds in one sentence. */
export interface SentenceCue extends Span {
  readonly rule: StatusRule;
  readonly sentence: Span;
}

/** What the context rules find in a folded text. */
export interface ContextReading {
  /** Words that name a fault, in order. */
  readonly faults: readonly Span[];
  /** In the order of the sentences, within one in the order of the rules. */
  readonly cues: readonly SentenceCue[];
}

export interface ContextMatcher {
  read(folded: string): ContextReading;
  /** Whether a clause names a fault in words of the taxonomy alone; asked only where `read` found none. */
  namesFault(clause: string): boolean;
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

interface CompiledCues {
  readonly rule: StatusRule;
  /** Pattern number → whether it must begin the sentence. */
  readonly words: ReadonlyMap<number, boolean>;
  readonly none: ReadonlySet<number>;
}

/** Compiles faults and cues into one search. */
export function createContextMatcher(patterns: ContextPatterns, sets: PatternSets): ContextMatcher {
  const search = new PatternSet(sets, patterns.samples);
  const shields = new Set(patterns.notFaults.map((pattern) => search.add(pattern)));
  const faults = new Set(patterns.faults.map((pattern) => search.add(pattern)));
  const cues = patterns.rules.map((rule) => compileCues(rule, search));
  const terms = new PatternSet(sets, patterns.samples);
  for (const term of patterns.terms) terms.add(term);
  return {
    namesFault: (clause) => terms.find(clause).length > 0,
    read: (folded) => {
      const hits = search.find(folded);
      return { faults: faultWords(hits, faults, shields), cues: sentenceCues(folded, hits, cues) };
    },
  };
}

/** In cues `^` stands for the beginning of a sentence. */
function compileCues(rule: ContextRule, search: PatternSet): CompiledCues {
  const unanchored = (pattern: string) => pattern.replace(/^\^/u, '');
  return {
    rule: { id: rule.id, status: rule.status, reach: rule.reach },
    words: new Map(rule.words.map((pattern) => [search.add(unanchored(pattern)), pattern.startsWith('^')])),
    none: new Set(rule.none.map((pattern) => search.add(unanchored(pattern)))),
  };
}

function faultWords(hits: readonly PatternHit[], faults: ReadonlySet<number>, shields: ReadonlySet<number>): Span[] {
  const covers = hits.filter((hit) => shields.has(hit.pattern)).sort(byStart);
  const words: Span[] = [];
  let at = 0;
  let coveredTo = 0;
  for (const hit of hits.filter((each) => faults.has(each.pattern)).sort(byStart)) {
    for (let cover = covers[at]; cover !== undefined && cover.start <= hit.start; at += 1, cover = covers[at])
      coveredTo = Math.max(coveredTo, cover.end);
    if (coveredTo < hit.end) words.push(hit);
  }
  return words;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function sentenceCues(folded: string, hits: readonly PatternHit[], cues: readonly CompiledCues[]): SentenceCue[] {
  const found = cues.filter(({ words }) => hits.some((hit) => words.has(hit.pattern)));
  if (found.length === 0) return [];
  const inOrder = [...hits].sort(byStart);
  let at = 0;
  return splitSentences(folded, '。；！？\n').flatMap((sentence) => {
    const first = at;
    while ((inOrder[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) at += 1;
    const inside = inOrder.slice(first, at).filter((hit) => hit.end <= sentence.end);
    return found.flatMap((cue) => cueInSentence(cue, sentence, inside));
  });
}

function cueInSentence(cue: CompiledCues, sentence: Span, hits: readonly PatternHit[]): SentenceCue[] {
  if (hits.some((hit) => cue.none.has(hit.pattern))) return [];
  const first = hits
    .filter(
      (hit) => cue.words.has(hit.pattern) && (cue.words.get(hit.pattern) === false || hit.start === sentence.start),
    )
    .reduce<PatternHit | null>(
      (earliest, hit) => (earliest === null || isBefore(hit, earliest) ? hit : earliest),
      null,
    );
  return first === null ? [] : [{ rule: cue.rule, start: first.start, end: first.end, sentence }];
}

/** The leftmost hit, and of those that begin together the longest. */
function isBefore(hit: PatternHit, other: PatternHit): boolean {
  return hit.start < other.start || (hit.start === other.start && hit.end > other.end);
}
