import type { CategoryScores } from '../../statistics/agreement/category-agreement.ts';
import type { CategoryAgreements } from '../../statistics/agreement/category-agreements.ts';
import { alignedColumns, columnsOf } from '../terminal/aligned-columns.ts';
import type { View } from '../terminal/view.ts';
import { figure } from './figures.ts';
import { scoreTitles } from './found-table.ts';

/** One row a category: how often it was labelled and how well it is given, first as the primary one, then as any. */
export function categoryTable({ primary, any }: CategoryAgreements, { say, categoryName }: View): string[] {
  const scores = scoreTitles(say);
  const figures = [say('主类标注', 'primary'), ...scores, say('主兼标注', 'any'), ...scores];
  const asPrimary = new Map(primary.categories.map((category) => [category.category, category]));
  const rows = any.categories.map((category) => [
    category.category,
    categoryName(category.category),
    ...figuresOf(asPrimary.get(category.category)),
    ...figuresOf(category),
  ]);
  return alignedColumns(columnsOf([say('类', 'category'), ''], figures), rows);
}

function figuresOf(scores: CategoryScores | undefined): string[] {
  if (scores === undefined) return ['0', '–', '–', '–'];
  const labelled = scores.truePositives + scores.falseNegatives;
  return [String(labelled), figure(scores.precision), figure(scores.recall), figure(scores.f1)];
}
