import type { Diagnostic } from '../../model/diagnostic.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';
import type { GoldStatement } from './gold-labels.ts';

/** One diagnostic for each label with a category that the taxonomy lacks; such a label can only disagree. */
export function checkCategories(statements: readonly GoldStatement[], categories: readonly string[]): Diagnostic[] {
  const known = new Set([...categories, UNCATEGORISED]);
  return statements.flatMap((label) => {
    const unknown = [label.primary ?? UNCATEGORISED, ...label.also].filter((category) => !known.has(category));
    return unknown.map((category) => unknownCategory(label, category));
  });
}

function unknownCategory({ document, starts }: GoldStatement, category: string): Diagnostic {
  const message = `"${starts}" is labelled "${category}", which the taxonomy lacks; correct the label`;
  return { path: document, severity: 'warning', code: 'gold.unknown-category', message };
}
