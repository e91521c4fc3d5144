import type { Agreement } from '../../statistics/agreement/agreement.ts';
import type { EstimatedScores } from '../../statistics/estimated-scores.ts';
import { kindName } from '../role-names.ts';
import { alignedColumns, columnsOf } from '../terminal/aligned-columns.ts';
import type { View } from '../terminal/view.ts';
import { estimated } from './figures.ts';

/** How many of the labelled sections and statements were found, and what was found besides. */
export function foundTable({ sections, kinds, statements }: Agreement, { language, say }: View): string[] {
  const titles = [say('标注', 'labelled'), say('程序', 'found'), say('一致', 'both')];
  const columns = [...columnsOf([''], titles), ...columnsOf(scoreTitles(say), [])];
  const kindRows = kinds.map((kind) => scoreRow(kindName(kind.kind, language), kind));
  const total = kinds.length > 1 ? [scoreRow(say('以上各类', 'all of these kinds'), statements)] : [];
  return alignedColumns(columns, [...sectionRow(sections.found, say('节', 'section')), ...kindRows, ...total]);
}

/** The titles of precision, recall and F1. */
export function scoreTitles(say: View['say']): string[] {
  return [say('准确率', 'precision'), say('召回率', 'recall'), 'F1'];
}

function sectionRow(found: EstimatedScores, name: string): string[][] {
  return found.truePositives + found.falseNegatives === 0 ? [] : [scoreRow(name, found)];
}

function scoreRow(name: string, scores: EstimatedScores): string[] {
  const { truePositives, falsePositives, falseNegatives } = scores;
  const counts = [truePositives + falseNegatives, truePositives + falsePositives, truePositives].map(String);
  return [name, ...counts, estimated(scores.precision), estimated(scores.recall), estimated(scores.f1)];
}
