import type {
  HeadingDictionary,
  LineRule,
  NumberingRule,
  NumeralKind,
  OrdinalRule,
  RoleRule,
  TurnRule,
} from '../model/heading-dictionary.ts';
import { ROLES } from '../model/section.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { patternIn } from './dictionary-patterns.ts';
import { ruleExamples } from './rule-examples-schema.ts';
import { anyText, closed, filledListOf, flag, listOf, number, oneOf, orElse, type Schema, text } from './schema.ts';

/** A record, so that the compiler asks for a kind that is new in the model. */
const NUMERAL_KINDS = {
  chinese: true,
  arabic: true,
  decimal: true,
  circled: true,
  enclosed: true,
  bracketed: true,
  roman: true,
  letter: true,
  bullet: true,
  hash: true,
} satisfies Record<NumeralKind, true>;

const role = oneOf(ROLES);
const words = listOf(text);

/** `headings.yaml`. */
export function headingSchema(sets: PatternSets): Schema<HeadingDictionary> {
  const patterns = listOf(patternIn(sets));
  const line = lineShape(sets);
  return closed({
    numbering: filledListOf(numberingRule),
    ordinals: listOf(ordinalRule),
    roles: filledListOf(roleRule(sets)),
    conjunctions: words,
    labels: listOf(closed({ role, keep: orElse(flag, false), words: filledListOf(text) })),
    columns: listOf(closed({ role, words: filledListOf(patternIn(sets)) })),
    turns: listOf(turnRule(sets)),
    speaksOfAll: patterns,
    announcing: closed(line),
    closing: closed(line),
    furniture: closed({ starts: patterns, examples: ruleExamples }),
    titles: closed({ ...line, continues: words }),
    addressees: words,
    authors: words,
    attachments: patterns,
    content: listOf(closed({ role, words: filledListOf(patternIn(sets)) })),
  });
}

const numberingRule: Schema<NumberingRule> = closed({
  id: text,
  before: filledListOf(anyText),
  numerals: filledListOf(oneOf(Object.keys(NUMERAL_KINDS) as NumeralKind[])),
  after: filledListOf(anyText),
  rank: number,
  point: orElse(flag, false),
  role: orElse(role, null),
  examples: ruleExamples,
});

const ordinalRule: Schema<OrdinalRule> = closed({
  id: text,
  rank: number,
  words: filledListOf(words),
  after: listOf(anyText),
});

function roleRule(sets: PatternSets): Schema<RoleRule> {
  const patterns = orElse(listOf(patternIn(sets)), []);
  return closed({
    role,
    whole: patterns,
    ends: patterns,
    contains: patterns,
    none: patterns,
    joins: orElse(flag, false),
    list: orElse(flag, false),
    inside: orElse(listOf(role), []),
    examples: ruleExamples,
  });
}

function turnRule(sets: PatternSets): Schema<TurnRule> {
  const patterns = orElse(listOf(patternIn(sets)), []);
  return closed({
    id: text,
    role,
    from: filledListOf(role),
    starts: patterns,
    all: patterns,
    any: patterns,
    none: patterns,
    wholeParagraph: orElse(flag, false),
    namesAll: orElse(flag, false),
    examples: ruleExamples,
  });
}

/** Lines known by how they end or what they contain. */
export function lineShape(sets: PatternSets): { readonly [K in keyof LineRule]: Schema<LineRule[K]> } {
  const patterns = orElse(listOf(patternIn(sets)), []);
  return { ends: patterns, contains: patterns, examples: ruleExamples };
}
