import type { ContextDictionary, ContextRule } from '../model/context-dictionary.ts';
import { PROBLEM_STATUSES } from '../model/statement.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { clauseWord, cuePatternIn, patternIn } from './dictionary-patterns.ts';
import { lineShape } from './heading-schema.ts';
import { ruleExamples } from './rule-examples-schema.ts';
import { closed, filledListOf, listOf, mapOf, oneOf, orElse, type Schema, text } from './schema.ts';

/** `context.yaml` as it is written: its sets are a map of keys. */
export type WrittenContext = Omit<ContextDictionary, 'sets'> & {
  readonly sets: Readonly<Record<string, readonly string[]>>;
};

const REACHES = ['forward', 'backward', 'clause', 'sentence'] as const satisfies readonly ContextRule['reach'][];

export function contextSchema(sets: PatternSets): Schema<WrittenContext> {
  const patterns = listOf(patternIn(sets));
  const words = listOf(text);
  return closed({
    sets: mapOf(filledListOf(clauseWord)),
    faults: patterns,
    notFaults: patterns,
    stillPresent: words,
    rules: listOf(ruleSchema(sets)),
    exampleOpeners: words,
    continuations: words,
    consequences: words,
    topicOnly: patterns,
    tasks: words,
    existence: patterns,
    recognition: patterns,
    aboutAll: patterns,
    unfinished: closed(lineShape(sets)),
  });
}

function ruleSchema(sets: PatternSets): Schema<ContextRule> {
  const cues = listOf(cuePatternIn(sets));
  return closed({
    id: text,
    status: oneOf(PROBLEM_STATUSES.filter((status) => status !== 'present')),
    reach: oneOf(REACHES),
    words: filledListOf(cuePatternIn(sets)),
    none: orElse(cues, []),
    examples: ruleExamples,
  });
}
