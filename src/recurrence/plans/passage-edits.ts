import type { ClauseEdit } from '../../model/plan-reuse.ts';
import type { Alignment } from '../../reuse/align/align-texts.ts';
import { clauseEdits, type EditLine } from '../../reuse/align/clause-edits.ts';
import type { Plan } from './plan.ts';

/** For each passage of two aligned plans what became of its clauses, those put in and left out between them too. */
export function passageEdits(target: Plan, source: Plan, alignment: Alignment): ClauseEdit[][] {
  const lines = clauseEdits(target.text, source.text, alignment);
  return alignment.passages.map((_, number) => editsBetween(lines, number));
}

function editsBetween(lines: readonly EditLine[], number: number): ClauseEdit[] {
  const isOwn = ({ passage }: EditLine) => passage === number;
  const between = lines.slice(lines.findIndex(isOwn), lines.findLastIndex(isOwn) + 1);
  return between.filter(({ passage }) => passage === number || passage === null).map(({ edit }) => edit);
}
