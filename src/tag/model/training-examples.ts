import { type Taxonomy, UNCATEGORISED } from '../../model/taxonomy.ts';
import { fold } from '../../patterns/fold.ts';
import { splitSentences } from '../../text/clauses.ts';
import type { ModelText } from './features.ts';
import type { TrainingExample } from './train-model.ts';

/**
 * What the dictionary teaches: the positive examples of each category, the negative ones under their right code,
 * the examples that rules take, and the problems of no category. Categories take turns, since the training is
 * sensitive to long runs of one code.
 */
export function trainingExamples(taxonomy: Taxonomy): TrainingExample[] {
  const lists = taxonomy.categories.map((category) => [
    ...category.positive.map((text) => example(text, category.code)),
    ...category.negative.map((negative) => example(negative.text, negative.is)),
    ...category.rules.flatMap((rule) => rule.examples.yes.map((text) => example(text, category.code))),
  ]);
  return takeTurns([...lists, taxonomy.uncategorised.examples.map((text) => example(text, UNCATEGORISED))]);
}

/** The codes that a model tells apart. */
export function modelCodes(taxonomy: Taxonomy): string[] {
  return [...taxonomy.categories.map((category) => category.code), UNCATEGORISED];
}

/** The first sentence of an example is its title. */
export function modelText(text: string): ModelText {
  const folded = fold(text);
  const end = splitSentences(folded, '。！？；：\n')[0]?.end ?? 0;
  return { title: folded.slice(0, end), body: folded.slice(end) };
}

function example(text: string, code: string): TrainingExample {
  return { text: modelText(text), code };
}

function takeTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
