import type { CategoryAgreement, MacroScores } from '../../statistics/agreement/category-agreement.ts';
import type { CategoryAgreements } from '../../statistics/agreement/category-agreements.ts';
import { alignedColumns, columnsOf } from '../terminal/aligned-columns.ts';
import type { View } from '../terminal/view.ts';
import { estimated } from './figures.ts';
import { scoreTitles } from './found-table.ts';

/** Means over all categories: micro, where each category given counts once, and macro, where each category does. */
export function meansTable(
  groups: readonly { readonly name: string; readonly categories: CategoryAgreements }[],
  { say }: View,
): string[] {
  const rows = groups.flatMap(({ name, categories: { primary, any } }) => [
    ...meanRows(name, say('主类', 'primary'), primary),
    ...meanRows(name, say('主类和兼类', 'any'), any),
  ]);
  const columns = columnsOf(
    [say('范围', 'problems'), say('所比', 'category'), say('平均', 'mean'), ...scoreTitles(say)],
    [],
  );
  return alignedColumns(columns, rows);
}

function meanRows(name: string, selection: string, { micro, macro }: CategoryAgreement): string[][] {
  const scores = ({ precision, recall, f1 }: MacroScores) => [precision, recall, f1].map(estimated);
  return [
    [name, selection, 'micro', ...scores(micro)],
    [name, selection, 'macro', ...scores(macro)],
  ];
}
