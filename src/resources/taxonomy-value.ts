import type { Category, Domain, Taxonomy, TaxonomyRule } from '../model/taxonomy.ts';
import type { WrittenCategory, WrittenDomain, WrittenTaxonomy } from './taxonomy-schema.ts';
import { lineAt, type YamlContent } from './yaml-content.ts';

/** The taxonomy as the program uses it: codes in full, rules with their lines. */
export function toTaxonomy(written: WrittenTaxonomy, content: YamlContent): Taxonomy {
  const domains = Object.entries(written.domains).map(([code, domain]) => toDomain(code, domain, content));
  const { label, labelEn, definition, examples } = written.uncategorised;
  return {
    domains,
    categories: domains.flatMap((domain) => domain.categories),
    uncategorised: { label, labelEnglish: labelEn, definition, examples: examples.positive },
  };
}

function toDomain(code: string, domain: WrittenDomain, content: YamlContent): Domain {
  return {
    code,
    label: domain.label,
    labelEnglish: domain.labelEn,
    defaultCategory: `${code}.${domain.default}`,
    topics: domain.topics,
    categories: Object.entries(domain.categories).map(([name, category]) => toCategory(code, name, category, content)),
  };
}

function toCategory(domain: string, name: string, written: WrittenCategory, content: YamlContent): Category {
  const { labelEn, examples, rules, ...rest } = written;
  const lineOf = (index: number) => lineAt(content, ['domains', domain, 'categories', name, 'rules', index]);
  return {
    ...rest,
    code: `${domain}.${name}`,
    domain,
    labelEnglish: labelEn,
    rules: rules.map((rule, index): TaxonomyRule => ({ ...rule, line: lineOf(index) })),
    positive: examples.positive,
    negative: examples.negative,
  };
}
