import type { ContextDictionary } from '../model/context-dictionary.ts';
import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import type { MarkerGrammar } from '../numbering/marker-grammar.ts';
import { anyWord } from '../patterns/any-word.ts';
import { anyPattern, compileColumns, createLineMatcher, type LineMatcher } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { type ClauseWords, compileClauseWords, type StatusRule } from './clause-words.ts';

/** `context.yaml` and the lines of `headings.yaml` that announce and close, compiled once for all documents. */
export interface ContextGrammar {
  readonly markers: MarkerGrammar;
  readonly announcing: LineMatcher;
  readonly closing: LineMatcher;
  readonly statusRules: readonly StatusRule[];
  /** Faults and cues in a clause. */
  clauseWords(clause: string): ClauseWords;
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

export interface ContextSources {
  readonly context: ContextDictionary;
  readonly headings: HeadingDictionary;
  /** Wordings of the taxonomy that name a fault by themselves. */
  readonly terms: readonly string[];
  /** Folded problems like those to be read; they only make the search faster. */
  readonly samples: readonly string[];
  readonly sets: PatternSets;
}

export function compileContextGrammar(sources: ContextSources, markers: MarkerGrammar): ContextGrammar {
  const { context, headings, sets } = sources;
  const columns = compileColumns(headings.columns, sets);
  const opens = (words: readonly string[], after = '') => new RegExp(`^\\s*${anyWord(words)}${after}`);
  return {
    markers,
    announcing: createLineMatcher(headings.announcing, sets),
    closing: createLineMatcher(headings.closing, sets),
    statusRules: context.rules.map(({ id, status, reach }) => ({ id, status, reach })),
    clauseWords: compileClauseWords({ ...context, terms: sources.terms, samples: sources.samples }, sets),
    stillPresent: new RegExp(anyWord(context.stillPresent)),
    exampleOpener: opens(context.exampleOpeners, '[，：]?'),
    continuation: opens(context.continuations),
    consequence: opens(context.consequences),
    label: opens(
      headings.labels.flatMap((rule) => rule.words),
      '\\s*：\\s*',
    ),
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
