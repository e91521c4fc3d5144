import type { Taxonomy } from '../model/taxonomy.ts';
import { fold } from '../patterns/fold.ts';
import { trainingExamples } from '../tag/model/training-examples.ts';
import type { KnownText } from './category-guesser.ts';
import type { CodedProblem } from './coded-problem.ts';

/** A category with very many problems must not outweigh the dictionary's examples. */
const MOST_TITLES_EACH = 20;

/** The dictionary's examples and the titles of well coded problems, the surest of each category. */
export function knownTexts(strong: readonly CodedProblem[], taxonomy: Taxonomy): KnownText[] {
  const examples = trainingExamples(taxonomy).map(({ text, code }) => ({
    text: text.title + text.body,
    category: code,
  }));
  const surest = [...strong].sort((a, b) => b.score - a.score);
  const titles = taxonomy.categories.flatMap(({ code }) =>
    surest
      .filter(({ category }) => category === code)
      .slice(0, MOST_TITLES_EACH)
      .map(({ text, title }) => ({ text: fold(text.slice(title.start, title.end)), category: code })),
  );
  return [...examples, ...titles];
}
