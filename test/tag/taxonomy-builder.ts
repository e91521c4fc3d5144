import type { Category, Domain, RuleReach, Taxonomy, TaxonomyRule } from '../../src/model/taxonomy.ts';

export interface RuleSketch {
  readonly name: string;
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  readonly within?: RuleReach;
  readonly yes?: readonly string[];
}

export interface CategorySketch {
  readonly terms?: readonly string[];
  readonly topics?: readonly string[];
  readonly rules?: readonly RuleSketch[];
  readonly positive?: readonly string[];
  readonly negative?: Category['negative'];
}

export interface DomainSketch {
  readonly topics?: readonly string[];
  /** Name of the category that is taken when only the line is named; the first by default. */
  readonly default?: string;
  readonly categories: Readonly<Record<string, CategorySketch>>;
}

/** A taxonomy from the few words that a test is about. */
export function taxonomyOf(
  domains: Readonly<Record<string, DomainSketch>>,
  uncategorised: readonly string[] = [],
): Taxonomy {
  const built = Object.entries(domains).map(([code, sketch]) => domainOf(code, sketch));
  return {
    domains: built,
    categories: built.flatMap((domain) => domain.categories),
    uncategorised: { label: '未归类', labelEnglish: 'Uncategorised', definition: '', examples: uncategorised },
  };
}

function domainOf(code: string, sketch: DomainSketch): Domain {
  const categories = Object.entries(sketch.categories).map(([name, each]) => categoryOf(code, name, each));
  const chosen = sketch.default ?? Object.keys(sketch.categories)[0] ?? '';
  return {
    code,
    label: code,
    labelEnglish: code,
    defaultCategory: `${code}.${chosen}`,
    topics: sketch.topics ?? [],
    categories,
  };
}

function categoryOf(domain: string, name: string, sketch: CategorySketch): Category {
  const code = `${domain}.${name}`;
  return {
    code,
    domain,
    label: name,
    labelEnglish: name,
    definition: '',
    include: [],
    exclude: [],
    terms: sketch.terms ?? [],
    topics: sketch.topics ?? [],
    rules: (sketch.rules ?? []).map((rule) => ruleOf(code, rule)),
    positive: sketch.positive ?? [],
    negative: sketch.negative ?? [],
  };
}

function ruleOf(code: string, sketch: RuleSketch): TaxonomyRule {
  const { name, all = [], any = [], none = [], within = 'clause', yes = [] } = sketch;
  return { id: `${code}.${name}`, all, any, none, within, examples: { yes, no: [] }, line: 1 };
}
