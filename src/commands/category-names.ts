import { type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';

/** Names of categories and domains in Chinese, by code. */
export function categoryNames({ domains, categories, uncategorised }: Taxonomy): ReadonlyMap<string, string> {
  const named = [...domains, ...categories, { code: UNCATEGORISED, label: uncategorised.label }];
  return new Map(named.map(({ code, label }) => [code, label]));
}
