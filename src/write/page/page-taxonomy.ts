import type { PageCategory, PageDomain } from '../../model/page-taxonomy.ts';
import { type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';

/** Domains and categories, `uncategorised` last in both. */
export function pageTaxonomy({ domains, categories, uncategorised }: Taxonomy): {
  readonly domains: readonly PageDomain[];
  readonly categories: readonly PageCategory[];
} {
  const { label, labelEnglish, definition } = uncategorised;
  const last: PageDomain = { code: UNCATEGORISED, label, labelEnglish };
  return {
    domains: [...domains.map(({ code, label, labelEnglish }) => ({ code, label, labelEnglish })), last],
    categories: [
      ...categories.map(({ code, domain, label, labelEnglish, definition }) => {
        return { code, domain, label, labelEnglish, definition };
      }),
      { ...last, domain: UNCATEGORISED, definition },
    ],
  };
}
