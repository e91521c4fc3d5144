import { groupBy } from '../../collections/group-by.ts';
import { ROLES } from '../../model/section.ts';
import { PROBLEM_STATUSES, STATEMENT_KINDS } from '../../model/statement.ts';
import type { Disagreement, DisagreementSide } from '../../statistics/agreement/disagreement.ts';
import { kindName, roleName, statusName } from '../role-names.ts';
import { shortened } from '../terminal/shortened.ts';
import type { View } from '../terminal/view.ts';
import { issueName } from './issue-names.ts';

/** Just below what the sides of a disagreement hold, so that a cut shows. */
const LONGEST = 59;

/** The disagreements by document: line, what it is about, the words, then what each side says and why. */
export function disagreementLines(disagreements: readonly Disagreement[], view: View): string[] {
  const documents = groupBy(disagreements, ({ document }) => document);
  return [...documents].flatMap(([document, inside]) => [
    '',
    `${document}${view.say(`（${inside.length} 处）`, ` (${inside.length})`)}`,
    ...inside.flatMap((disagreement) => linesOf(disagreement, view)),
  ]);
}

function linesOf(disagreement: Disagreement, view: View): string[] {
  const { reference, predicted, reason } = disagreement;
  const { say } = view;
  const shown = predicted ?? reference;
  const because = reason === null ? '' : ` ← ${shortened(reason, LONGEST)}`;
  return [
    `${String(shown?.line ?? '').padStart(6)}  ${issueName(disagreement, say)}  ${shortened(shown?.text ?? '', LONGEST)}`,
    `        ${say('标注：', 'label:   ')}${sideText(disagreement, reference, view)}`,
    `        ${say('程序：', 'program: ')}${sideText(disagreement, predicted, view)}${because}`,
  ];
}

function sideText(disagreement: Disagreement, side: DisagreementSide | null, view: View): string {
  if (side === null) return view.say('没有', 'none');
  return side.values.map((value) => valueName(disagreement, value, view)).join(view.say('；', '; '));
}

function valueName({ subject, issue }: Disagreement, value: string, { language, categoryName }: View): string {
  if (issue === 'primary' || issue === 'also') return `${value} ${categoryName(value)}`.trimEnd();
  if (issue === 'status') return nameIn(PROBLEM_STATUSES, value, (status) => statusName(status, language));
  if (subject === 'section') return nameIn(ROLES, value, (role) => roleName(role, language));
  return nameIn(STATEMENT_KINDS, value, (kind) => kindName(kind, language));
}

/** A value that is none of these, a level for one, stands for itself. */
function nameIn<Name extends string>(names: readonly Name[], value: string, toName: (name: Name) => string): string {
  const known = names.find((name) => name === value);
  return known === undefined ? value : toName(known);
}
