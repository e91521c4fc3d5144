import type { CoderAgreement, CoderComparison } from '../../statistics/agreement/compare-coders.ts';
import type { View } from '../terminal/view.ts';
import { categoryTable } from './category-table.ts';
import { decisionTable } from './decision-table.ts';
import { disagreementBlock } from './disagreement-block.ts';
import { estimated } from './figures.ts';
import { intervalsNote } from './intervals-note.ts';
import { meansTable } from './means-table.ts';

/**
 * The agreement with the coders of a table for a person to read.
 *
 * @param table the file as the user wrote it
 * @param documents how many of them hold coded statements
 */
export function renderCoders(
  comparison: CoderComparison,
  table: string,
  documents: number,
  seed: number,
  view: View,
): string {
  const { coders, alpha } = comparison;
  const all = view.say('程序与全部编码者的', 'of the program and all coders:');
  const lines = [
    view.say(
      `与 ${table} 的编码比较：报告 ${documents} 份，编码者 ${coders.length} 人。`,
      `Compared with ${table}: ${documents} documents, ${coders.length} coders.`,
    ),
    intervalsNote(documents, seed, view.say),
    ...(coders.length > 1 ? [`${all} Krippendorff's alpha ${estimated(alpha)}`] : []),
    ...coders.flatMap((coder) => coderLines(coder, view)),
  ];
  return `${lines.join('\n')}\n`;
}

function coderLines(
  { coder, problems, uncoded, primary, categories, disagreements }: CoderAgreement,
  view: View,
): string[] {
  const { say } = view;
  const title = say(
    `${coder}：双方都编了的问题 ${problems} 条，编码者未编 ${uncoded} 条`,
    `${coder}: ${problems} problems coded by both, ${uncoded} left uncoded by the coder`,
  );
  if (problems === 0) return ['', title];
  return [
    '',
    title,
    ...decisionTable(primary, null, view),
    '',
    say('各类（前四列只看主类，后四列连兼类一并看）', 'Categories: as the primary one, then as any'),
    ...categoryTable(categories, view),
    '',
    say('各类平均', 'Means over the categories'),
    ...meansTable([{ name: say('双方都编的', 'both coded'), categories }], view),
    ...disagreementBlock(disagreements, view),
  ];
}
