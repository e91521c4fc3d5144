import type { TurnRule } from '../model/heading-dictionary.ts';
import { ROLES, type Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { anyPattern } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { splitSentences } from '../text/clauses.ts';
import { requiredWords } from './required-words.ts';

/** A place in running text from which a passage has another role. */
export interface Turn {
  readonly rule: TurnRule;
  /** Where the sentence that turns begins. */
  readonly start: number;
  /** Where that sentence ends. */
  readonly end: number;
}

export interface TurnFinder {
  /** The first turn in the paragraph that a passage of role `from` can take, or null. */
  find(folded: string, paragraph: Span, from: Role): Turn | null;
}

interface CompiledTurn {
  readonly rule: TurnRule;
  /** Words of which one stands in every paragraph that turns; asked first, since few have one. */
  readonly required: readonly RegExp[];
  readonly starts: RegExp | null;
  readonly all: readonly RegExp[];
  readonly any: RegExp | null;
  readonly none: RegExp;
}

/** Words that may stand before the cue at the beginning of a sentence. */
const LEAD_IN = '^\\s*(?:[^，。；：！？]{0,8}，)?';

export function createTurnFinder(rules: readonly TurnRule[], sets: PatternSets): TurnFinder {
  const compiled = rules.map((rule) => compile(rule, sets));
  const byRole = new Map(ROLES.map((role) => [role, compiled.filter((each) => each.rule.from.includes(role))]));
  return { find: (folded, paragraph, from) => findTurn(byRole.get(from) ?? [], folded, paragraph) };
}

function compile(rule: TurnRule, sets: PatternSets): CompiledTurn {
  const wordings = [rule.starts, rule.any, ...rule.all.map((pattern) => [pattern])].filter((each) => each.length > 0);
  return {
    rule,
    required: wordings.map((patterns) => requiredWords(patterns, sets)),
    starts: rule.starts.length === 0 ? null : anyPattern(rule.starts, sets, LEAD_IN),
    all: rule.all.map((pattern) => anyPattern([pattern], sets)),
    any: rule.any.length === 0 ? null : anyPattern(rule.any, sets),
    none: anyPattern(rule.none, sets),
  };
}

function findTurn(candidates: readonly CompiledTurn[], folded: string, paragraph: Span): Turn | null {
  if (candidates.length === 0) return null;
  const text = folded.slice(paragraph.start, paragraph.end);
  const possible = candidates.filter((each) => each.required.every((words) => words.test(text)));
  if (possible.length === 0) return null;
  for (const { start, end } of splitSentences(folded, undefined, paragraph.start, paragraph.end)) {
    const sentence = folded.slice(start, end);
    const mayTurn = (each: CompiledTurn) => start === paragraph.start || !each.rule.wholeParagraph;
    const taken = possible.find((each) => mayTurn(each) && turns(each, sentence));
    if (taken !== undefined) return { rule: taken.rule, start, end };
  }
  return null;
}

function turns(turn: CompiledTurn, sentence: string): boolean {
  return (
    (turn.starts === null || turn.starts.test(sentence)) &&
    turn.all.every((expression) => expression.test(sentence)) &&
    (turn.any === null || turn.any.test(sentence)) &&
    !turn.none.test(sentence)
  );
}
