import type { ContextDictionary, ContextRule } from '../model/context-dictionary.ts';
import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import type { ProblemStatus } from '../model/statement.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { escapeExpression, patternExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { anyPattern, compileColumns, createLineMatcher, type LineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';

/** `context.yaml` and the lines of `headings.yaml` that announce and close, compiled once for all documents. */
export interface ContextGrammar {
  readonly markers: MarkerGrammar;
  readonly announcing: LineMatcher;
  readonly closing: LineMatcher;
  readonly faults: FaultMatcher;
  readonly cues: readonly StatusRule[];
  readonly stillPresent: RegExp;
  readonly exampleOpener: RegExp;
  readonly continuation: RegExp;
  /** What goes on about the fault before it even in an announced list. */
  readonly consequence: RegExp;
  /** A line label such as `问题：` in front of an item's text. */
  readonly label: RegExp;
  readonly topicOnly: RegExp;
  readonly task: RegExp;
  /** A sentence that only says that there are problems: “还存在一些问题和不足”. */
  readonly existence: RegExp;
  /** “同时，我们也清醒地看到，” up to the comma behind it. */
  readonly recognition: RegExp;
  /** Words by which a sentence speaks of all problems before it. */
  readonly aboutAll: RegExp;
  /** The role of a table column by its name. */
  columnRole(name: string): Role | null;
}

export interface StatusRule {
  readonly id: string;
  readonly status: ProblemStatus;
  readonly reach: ContextRule['reach'];
  readonly words: RegExp;
  readonly none: RegExp;
}

export interface FaultMatcher {
  /** Where the folded text names a fault: words that make one, less words that only look so. */
  find(folded: string): readonly FaultWord[];
}

export interface FaultWord {
  readonly start: number;
  readonly end: number;
}

export interface ContextSources {
  readonly context: ContextDictionary;
  readonly headings: HeadingDictionary;
  /** Wordings of the taxonomy that name a fault by themselves. */
  readonly terms: readonly string[];
  readonly sets: PatternSets;
}

export function compileContextGrammar(sources: ContextSources, markers: MarkerGrammar): ContextGrammar {
  const { context, headings, sets } = sources;
  const columns = compileColumns(headings.columns, sets);
  const opens = (words: readonly string[], after = '') =>
    new RegExp(`^\\s*(?:${words.map(fold).map(escapeExpression).join('|')})${after}`);
  return {
    markers,
    announcing: createLineMatcher(headings.announcing, sets),
    closing: createLineMatcher(headings.closing, sets),
    faults: createFaultMatcher([...context.faults, ...sources.terms], context.notFaults, sets),
    cues: context.rules.map((rule) => compileStatusRule(rule, sets)),
    stillPresent: new RegExp(context.stillPresent.map(fold).map(escapeExpression).join('|')),
    exampleOpener: opens(context.exampleOpeners, '[，：]?'),
    continuation: opens(context.continuations),
    consequence: opens(context.consequences),
    label: opens(longestFirst(headings.labels.flatMap((rule) => rule.words)), '\\s*：\\s*'),
    topicOnly: anyPattern(context.topicOnly, sets, '^(?:[^。]{0,20}，)?', '$'),
    task: opens(context.tasks),
    existence: anyPattern(context.existence, sets, '', '[：，。]*$'),
    recognition: anyPattern(
      context.recognition,
      sets,
      '^(?:[^，。]{0,20}，){0,3}?[^，。]{0,16}',
      '[^，。：]{0,12}[，：]',
    ),
    aboutAll: anyPattern(context.aboutAll, sets, '^\\s*'),
    columnRole: (name) => columns.find((column) => column.words.test(name))?.role ?? null,
  };
}

function compileStatusRule(rule: ContextRule, sets: PatternSets): StatusRule {
  return {
    id: rule.id,
    status: rule.status,
    reach: rule.reach,
    words: new RegExp(rule.words.map((pattern) => cueExpression(pattern, sets)).join('|')),
    none: anyPattern(
      rule.none.map((pattern) => pattern.replace(/^\^/u, '')),
      sets,
    ),
  };
}

/** In cues `^` stands for the beginning of a sentence. */
function cueExpression(pattern: string, sets: PatternSets): string {
  const anchored = pattern.startsWith('^');
  return `${anchored ? '^' : ''}(?:${patternExpression(anchored ? pattern.slice(1) : pattern, sets)})`;
}

function createFaultMatcher(faults: readonly string[], notFaults: readonly string[], sets: PatternSets): FaultMatcher {
  const set = new PatternSet(sets);
  const excluded = new Set(notFaults.map((pattern) => set.add(pattern)));
  for (const pattern of faults) set.add(pattern);
  return {
    find: (folded) => {
      const hits = set.find(folded);
      const shields = hits.filter((hit) => excluded.has(hit.pattern));
      return hits.filter(
        (hit) =>
          !excluded.has(hit.pattern) && !shields.some((shield) => shield.start <= hit.start && shield.end >= hit.end),
      );
    },
  };
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}
