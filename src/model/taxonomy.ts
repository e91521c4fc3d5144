import type { RuleExamples } from './heading-dictionary.ts';

export type RuleReach = 'clause' | 'sentence' | 'statement';

/** Patterns that together, inside one clause, sentence or statement, give a category. */
export interface TaxonomyRule {
  /** `domain.category.name`. */
  readonly id: string;
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
  readonly within: RuleReach;
  readonly examples: RuleExamples;
  /** Line of `taxonomy.yaml`, from 1. */
  readonly line: number;
}

export interface NegativeExample {
  readonly text: string;
  /** The code that is right instead: a category or `uncategorised`. */
  readonly is: string;
}

export interface Category {
  /** `domain.name`. */
  readonly code: string;
  readonly domain: string;
  readonly label: string;
  readonly labelEnglish: string;
  readonly definition: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Wordings that name the fault itself. */
  readonly terms: readonly string[];
  /** Subject words; they count only where the clause or the title names a fault. */
  readonly topics: readonly string[];
  readonly rules: readonly TaxonomyRule[];
  readonly positive: readonly string[];
  readonly negative: readonly NegativeExample[];
}

export interface Domain {
  readonly code: string;
  readonly label: string;
  readonly labelEnglish: string;
  /** Code of the category that is taken when only the line is named. */
  readonly defaultCategory: string;
  /** Subject words of the line that name no single category. */
  readonly topics: readonly string[];
  readonly categories: readonly Category[];
}

/** `dictionaries/taxonomy.yaml`. */
export interface Taxonomy {
  readonly domains: readonly Domain[];
  /** Every category, in the order of the file. */
  readonly categories: readonly Category[];
  /** Problems that belong to no category. */
  readonly uncategorised: {
    readonly label: string;
    readonly labelEnglish: string;
    readonly definition: string;
    readonly examples: readonly string[];
  };
}

/** What a problem is coded with when no category fits; its own domain, too. */
export const UNCATEGORISED = 'uncategorised';

/** The domain of a category: `theory` of `theory.depth`. */
export function domainOf(category: string): string {
  return category.split('.')[0] ?? '';
}
