import { type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';
import type { Language } from '../shared-options.ts';
import { type Say, speaker } from './say.ts';

/** How results are told to the user. */
export interface View {
  readonly language: Language;
  readonly say: Say;
  /** The name of a category; empty for one that the taxonomy lacks. */
  categoryName(code: string): string;
}

export function viewOf(taxonomy: Taxonomy, language: Language): View {
  const say = speaker(language);
  const { categories, uncategorised } = taxonomy;
  const named = [...categories, { ...uncategorised, code: UNCATEGORISED }];
  const names = new Map(named.map(({ code, label, labelEnglish }) => [code, say(label, labelEnglish)]));
  return { language, say, categoryName: (code) => names.get(code) ?? '' };
}
