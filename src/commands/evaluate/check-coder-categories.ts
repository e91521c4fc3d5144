import type { Diagnostic } from '../../model/diagnostic.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';
import { nearestKey } from '../../resources/nearest-key.ts';
import type { CoderCodings } from '../../statistics/agreement/read-codings.ts';

/** One diagnostic for each category that a coder gave and the taxonomy lacks; it can only disagree. */
export function checkCoderCategories(coders: readonly CoderCodings[], categories: readonly string[]): Diagnostic[] {
  return coders.flatMap(({ coder, statements }) => {
    const given = new Set([...statements.values()].flat());
    const unknown = [...given].filter((category) => category !== UNCATEGORISED && !categories.includes(category));
    return unknown.map((category) => unknownCategory(coder, category, nearestKey(category, categories)));
  });
}

function unknownCategory(coder: string, category: string, nearest: string | null): Diagnostic {
  const advice = nearest === null ? 'correct the table' : `did you mean "${nearest}"?`;
  const message = `${coder} gave the category "${category}", which the taxonomy lacks; ${advice}`;
  return { path: '', severity: 'warning', code: 'codings.unknown-category', message };
}
