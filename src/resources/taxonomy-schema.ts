import type { RuleExamples } from '../model/heading-dictionary.ts';
import type { NegativeExample, RuleReach } from '../model/taxonomy.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { clausePatternIn, clauseWord } from './dictionary-patterns.ts';
import { ruleExamples } from './rule-examples-schema.ts';
import { closed, filledListOf, listOf, mapOf, oneOf, orElse, type Schema, text } from './schema.ts';

/** A rule as `taxonomy.yaml` writes it. */
interface WrittenRule {
  readonly id: string;
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  readonly within: RuleReach;
  readonly examples: RuleExamples;
}

export interface WrittenCategory {
  readonly label: string;
  readonly labelEn: string;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly topics: readonly string[];
  readonly terms: readonly string[];
  readonly rules: readonly WrittenRule[];
  readonly examples: { readonly positive: readonly string[]; readonly negative: readonly NegativeExample[] };
}

export interface WrittenDomain {
  readonly label: string;
  readonly labelEn: string;
  /** Name of a category of the domain. */
  readonly default: string;
  readonly topics: readonly string[];
  readonly categories: Readonly<Record<string, WrittenCategory>>;
}

/** `taxonomy.yaml` as it is written. */
export interface WrittenTaxonomy {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly domains: Readonly<Record<string, WrittenDomain>>;
  readonly uncategorised: {
    readonly label: string;
    readonly labelEn: string;
    readonly definition: string;
    readonly examples: { readonly positive: readonly string[] };
  };
}

const REACHES = ['clause', 'sentence', 'statement'] as const satisfies readonly RuleReach[];
const texts = listOf(text);

export function taxonomySchema(sets: PatternSets): Schema<WrittenTaxonomy> {
  return closed({
    sets: orElse(mapOf(filledListOf(clauseWord)), {}),
    domains: mapOf(domainSchema(sets)),
    uncategorised: closed({ label: text, labelEn: text, definition: text, examples: closed({ positive: texts }) }),
  });
}

function domainSchema(sets: PatternSets): Schema<WrittenDomain> {
  return closed({
    label: text,
    labelEn: text,
    default: text,
    topics: orElse(listOf(clausePatternIn(sets)), []),
    categories: mapOf(categorySchema(sets)),
  });
}

function categorySchema(sets: PatternSets): Schema<WrittenCategory> {
  return closed({
    label: text,
    labelEn: text,
    definition: text,
    include: orElse(texts, []),
    exclude: orElse(texts, []),
    topics: orElse(listOf(clausePatternIn(sets)), []),
    terms: filledListOf(clausePatternIn(sets)),
    rules: orElse(listOf(ruleSchema(sets)), []),
    examples: closed({ positive: texts, negative: orElse(listOf(closed({ text, is: text })), []) }),
  });
}

function ruleSchema(sets: PatternSets): Schema<WrittenRule> {
  const patterns = orElse(listOf(clausePatternIn(sets)), []);
  return closed({
    id: text,
    all: patterns,
    any: patterns,
    none: patterns,
    within: orElse(oneOf(REACHES), 'clause'),
    examples: ruleExamples,
  });
}
