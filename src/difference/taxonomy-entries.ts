import { type Category, type Domain, type Taxonomy, UNCATEGORISED } from '../model/taxonomy.ts';
import type { DictionaryEntry, EntryKind } from './dictionary-entry.ts';
import { entryFields } from './entry-fields.ts';
import { wordEntries } from './list-entries.ts';

const FILE = 'taxonomy.yaml';

/** The entries of `taxonomy.yaml` but for its sets, each under its category, or its domain where it has none. */
export function taxonomyEntries({ domains, uncategorised }: Taxonomy): DictionaryEntry[] {
  const { examples, ...about } = uncategorised;
  const place = { file: FILE, owner: UNCATEGORISED, path: [UNCATEGORISED] };
  return [
    ...domains.flatMap(domainEntries),
    { ...place, kind: 'category', name: UNCATEGORISED, fields: entryFields(about) },
    ...wordEntries(examples, 'positive', { ...place, path: [...place.path, 'examples', 'positive'] }),
  ];
}

function domainEntries(domain: Domain): DictionaryEntry[] {
  const { code, label, labelEnglish, defaultCategory } = domain;
  const place = { file: FILE, owner: code, path: ['domains', code] };
  const fields = entryFields({ label, labelEnglish, defaultCategory });
  return [
    { ...place, kind: 'domain', name: code, fields },
    ...wordEntries(domain.topics, 'topic', { ...place, path: [...place.path, 'topics'] }),
    ...domain.categories.flatMap(categoryEntries),
  ];
}

function categoryEntries(category: Category): DictionaryEntry[] {
  const { code, domain, label, labelEnglish, definition, include, exclude } = category;
  const path = ['domains', domain, 'categories', code.slice(domain.length + 1)];
  const place = { file: FILE, owner: code, path };
  const words = (list: readonly string[], kind: EntryKind, ...below: string[]) =>
    wordEntries(list, kind, { ...place, path: [...path, ...below] });
  return [
    {
      ...place,
      kind: 'category',
      name: code,
      fields: entryFields({ label, labelEnglish, definition, include, exclude }),
    },
    ...words(category.topics, 'topic', 'topics'),
    ...words(category.terms, 'term', 'terms'),
    ...category.rules.map((rule, index): DictionaryEntry => {
      const fields = entryFields(rule, ['id', 'line']);
      return { ...place, kind: 'rule', name: rule.id, fields, path: [...path, 'rules', index] };
    }),
    ...words(category.positive, 'positive', 'examples', 'positive'),
    ...category.negative.map(({ text, is }, index): DictionaryEntry => {
      const at = [...path, 'examples', 'negative', index];
      return { ...place, kind: 'negative', name: text, fields: { is: [is] }, path: at };
    }),
  ];
}
