import { lineAt, valueAt, type YamlContent } from './yaml-content.ts';

/** A text of the file and the line it stands on. */
export interface Written {
  readonly text: string;
  readonly line: number;
}

export interface RuleView {
  readonly id: Written | null;
  readonly line: number;
  readonly hasWords: boolean;
}

export interface CategoryView {
  readonly code: string;
  readonly line: number;
  readonly terms: readonly Written[];
  readonly topics: readonly Written[];
  readonly exclude: readonly Written[];
  readonly rules: readonly RuleView[];
  readonly positive: readonly Written[];
  /** The codes that the negative examples name instead. */
  readonly instead: readonly Written[];
}

export interface DomainView {
  readonly code: string;
  readonly line: number;
  readonly defaultName: Written | null;
  readonly topics: readonly Written[];
  readonly categories: readonly CategoryView[];
}

type Path = readonly (string | number)[];

/** What can be read of `taxonomy.yaml` even where parts of it are broken, so that all problems are told at once. */
export function viewTaxonomy(content: YamlContent): DomainView[] {
  return keysAt(content, ['domains']).map((code) => {
    const path = ['domains', code];
    return {
      code,
      line: lineAt(content, path),
      defaultName: textAt(content, [...path, 'default']),
      topics: textsAt(content, [...path, 'topics']),
      categories: keysAt(content, [...path, 'categories']).map((name) => viewCategory(content, path, code, name)),
    };
  });
}

function viewCategory(content: YamlContent, domain: Path, domainCode: string, name: string): CategoryView {
  const path = [...domain, 'categories', name];
  const negative = [...path, 'examples', 'negative'];
  return {
    code: `${domainCode}.${name}`,
    line: lineAt(content, path),
    terms: textsAt(content, [...path, 'terms']),
    topics: textsAt(content, [...path, 'topics']),
    exclude: textsAt(content, [...path, 'exclude']),
    rules: listAt(content, [...path, 'rules']).map((_, index) => viewRule(content, [...path, 'rules', index])),
    positive: textsAt(content, [...path, 'examples', 'positive']),
    instead: listAt(content, negative).flatMap((_, index) => textAt(content, [...negative, index, 'is']) ?? []),
  };
}

function viewRule(content: YamlContent, path: Path): RuleView {
  const words = [...listAt(content, [...path, 'all']), ...listAt(content, [...path, 'any'])];
  return { id: textAt(content, [...path, 'id']), line: lineAt(content, path), hasWords: words.length > 0 };
}

function keysAt(content: YamlContent, path: Path): string[] {
  const value = valueAt(content, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function listAt(content: YamlContent, path: Path): readonly unknown[] {
  const value = valueAt(content, path);
  return Array.isArray(value) ? value : [];
}

function textAt(content: YamlContent, path: Path): Written | null {
  const value = valueAt(content, path);
  return typeof value === 'string' ? { text: value, line: lineAt(content, path) } : null;
}

function textsAt(content: YamlContent, path: Path): Written[] {
  const first = lineAt(content, path);
  const list = valueAt(content, path);
  const lines = Array.isArray(list) ? (content.lines.get(list) as readonly number[] | undefined) : undefined;
  return listAt(content, path).flatMap((value, index) =>
    typeof value === 'string' ? [{ text: value, line: lines?.[index] ?? first }] : [],
  );
}
