import type { TurnRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { anyPattern } from '../patterns/line-matcher.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { splitSentences } from '../text/clauses.ts';

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
  readonly starts: RegExp | null;
  readonly all: readonly RegExp[];
  readonly any: RegExp | null;
  readonly none: RegExp;
}

/** Words that may stand before the cue at the beginning of a sentence. */
const LEAD_IN = '^\\s*(?:[^，。；：！？]{0,8}，)?';

export function createTurnFinder(rules: readonly TurnRule[], sets: PatternSets): TurnFinder {
  const compiled = rules.map((rule) => compile(rule, sets));
  return {
    find: (folded, paragraph, from) => {
      const candidates = compiled.filter((each) => each.rule.from.includes(from));
      return candidates.length === 0 ? null : findTurn(candidates, folded, paragraph);
    },
  };
}

function compile(rule: TurnRule, sets: PatternSets): CompiledTurn {
  return {
    rule,
    starts: rule.starts.length === 0 ? null : anyPattern(rule.starts, sets, LEAD_IN),
    all: rule.all.map((pattern) => anyPattern([pattern], sets)),
    any: rule.any.length === 0 ? null : anyPattern(rule.any, sets),
    none: anyPattern(rule.none, sets),
  };
}

function findTurn(candidates: readonly CompiledTurn[], folded: string, paragraph: Span): Turn | null {
  const text = folded.slice(paragraph.start, paragraph.end);
  for (const [index, sentence] of splitSentences(text).entries()) {
    const words = text.slice(sentence.start, sentence.end);
    const taken = candidates.find((each) => (index === 0 || !each.rule.wholeParagraph) && turns(each, words));
    if (taken !== undefined) {
      return { rule: taken.rule, start: paragraph.start + sentence.start, end: paragraph.start + sentence.end };
    }
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
