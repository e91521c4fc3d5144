import type { Agreement } from '../../statistics/agreement/agreement.ts';
import type { View } from '../terminal/view.ts';
import { categoryTable } from './category-table.ts';
import { decisionTable } from './decision-table.ts';
import { disagreementBlock } from './disagreement-block.ts';
import { foundTable } from './found-table.ts';
import { intervalsNote } from './intervals-note.ts';
import { meansTable } from './means-table.ts';

/**
 * The agreement with a gold file for a person to read.
 *
 * @param gold the file as the user wrote it
 */
export function renderAgreement(agreement: Agreement, gold: string, seed: number, view: View): string {
  const lines = [
    ...headLines(agreement, gold, seed, view),
    '',
    view.say('找到了多少', 'What was found'),
    ...foundTable(agreement, view),
    '',
    view.say('双方都有的判得如何', 'How what both have is judged'),
    ...decisionTable(agreement.primary, agreement.sections, view),
    ...categoryLines(agreement, view),
    ...disagreementBlock(agreement.disagreements, view),
  ];
  return `${lines.join('\n')}\n`;
}

const MOST_MISSING = 10;

function headLines({ documents, missingDocuments }: Agreement, gold: string, seed: number, { say }: View): string[] {
  const missing =
    missingDocuments.length === 0
      ? ''
      : say(`，另有 ${missingDocuments.length} 份没有找到`, `; ${missingDocuments.length} more not found`);
  return [
    say(
      `与 ${gold} 的标注比较：报告 ${documents.length} 份${missing}。`,
      `Compared with ${gold}: ${documents.length} documents${missing}.`,
    ),
    intervalsNote(documents.length, seed, say),
    ...missingDocuments.slice(0, MOST_MISSING).map((path) => say(`没有找到：${path}`, `not found: ${path}`)),
    ...(missingDocuments.length > MOST_MISSING ? ['…'] : []),
  ];
}

function categoryLines({ categories, categoriesEndToEnd }: Agreement, view: View): string[] {
  if (categoriesEndToEnd.any.categories.length === 0) return [];
  const { say } = view;
  const groups = [
    { name: say('双方都有的问题', 'both have'), categories },
    { name: say('全部问题', 'either has'), categories: categoriesEndToEnd },
  ];
  const title = say(
    '各类（双方都有的问题；前四列只看主类，后四列连兼类一并看）',
    'Categories of the problems that both have: as the primary one, then as any',
  );
  const both = categories.any.categories.length === 0 ? [] : ['', title, ...categoryTable(categories, view)];
  return [
    ...both,
    '',
    say('各类平均（全部问题中，漏取、多取的也算错）', 'Means over the categories'),
    ...meansTable(groups, view),
  ];
}
