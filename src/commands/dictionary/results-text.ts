import type { Outcome, ResultChange, ResultChangeType } from '../../difference/result-change.ts';
import type { ChangeCount, ResultTally } from '../../difference/result-tally.ts';
import { ROLES, type Role } from '../../model/section.ts';
import { PROBLEM_STATUSES, type ProblemStatus, STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';
import { kindName, roleName, statusName } from '../role-names.ts';
import { colours } from '../terminal/colours.ts';
import { shortened } from '../terminal/shortened.ts';
import type { View } from '../terminal/view.ts';
import type { ChangesView } from './change-details.ts';
import { TYPE_NAMES } from './changes-text.ts';
import type { ShownResult } from './compare-results.ts';
import { kindOfEntry } from './entry-names.ts';

const LONGEST_WORDS = 40;

/** What changes in the results: how much, then each kind of change with the first of its places. */
export function resultsText(tally: ResultTally<ShownResult>, changes: ChangesView): string[] {
  const { say } = changes.view;
  const shown = tally.changes.filter(({ type }) => type !== 'words');
  const nothing = tally.changes.length === 0 ? [say('结果没有变化。', 'Nothing changes in the results.')] : [];
  return [
    '',
    colours.bold(say(`对 ${tally.documents} 份材料的影响`, `What changes in ${tally.documents} documents`)),
    `  ${kindCounts(tally, changes.view)}`,
    ...[...nothing, ...tally.changes.map((each) => countText(each, changes.view))].map((line) => `  ${line}`),
    ...shown.flatMap((each) => changeLines(each, changes)),
  ];
}

/** `问题 120 → 123`; a kind that is found as often is told once. */
function kindCounts({ kinds }: ResultTally<ShownResult>, { say, language }: View): string {
  const counts = kinds.map(({ kind, before, after }) => {
    return `${kindName(kind, language)} ${before === after ? after : `${before} → ${after}`}`;
  });
  return `${say('条目', 'statements')}${say('：', ': ')}${counts.join(say('，', ', '))}`;
}

const CHANGE_WORDS: Readonly<Record<ResultChangeType, readonly [zh: string, en: string]>> = {
  primary: ['主类改变的问题', 'problems with another primary category'],
  gained: ['新取的条目', 'statements gained'],
  lost: ['不再取的条目', 'statements lost'],
  kind: ['性质改变的条目', 'statements of another kind'],
  status: ['状态改变的问题', 'problems with another status'],
  also: ['兼类改变的问题（主类不变）', 'problems with other categories beside the same primary one'],
  extent: ['起止改变的条目', 'statements that begin or end elsewhere'],
  role: ['性质改变的章节', 'sections with another role'],
  specificity: ['具体程度改变的措施', 'measures with another specificity'],
  document: ['单位、年度、文种改变的材料', 'documents with another unit, year or type'],
  words: ['词频改变的材料', 'documents with other counts of words'],
};

function countText({ type, count }: ChangeCount<ShownResult>, { say }: View): string {
  return `${say(...CHANGE_WORDS[type])}${say('：', ': ')}${colours.bold(String(count))}`;
}

function changeLines(counted: ChangeCount<ShownResult>, changes: ChangesView): string[] {
  const { type, count, shown } = counted;
  const { say } = changes.view;
  const rest = count - shown.length;
  return [
    '',
    colours.bold(`${say(...CHANGE_WORDS[type])} ${count}`),
    ...shown.flatMap((each) => resultLines(each, changes)),
    ...(rest > 0 ? [`  ${say(`……另有 ${rest} 条（--most 可多列）`, `… and ${rest} more (see --most)`)}`] : []),
  ];
}

function resultLines({ change, line, responsible }: ShownResult, changes: ChangesView): string[] {
  const { view } = changes;
  const rules = rulesText(change);
  return [
    `  ${colours.dim(`${change.path}:${line}`)} ${subject(change, view)}`,
    `      ${isOfSection(change) ? view.say('所在节 ', 'section: ') : ''}${outcomeName(change, change.before, view)} → ${colours.cyan(outcomeName(change, change.after, view))}`,
    ...(rules === '' ? [] : [`      ${colours.dim(rules)}`]),
    ...(responsible.length === 0 ? [] : [`      ${colours.dim('←')} ${responsibleText(responsible, changes)}`]),
  ];
}

/** A statement that is not in both versions is told by what its section is to each. */
function isOfSection({ type }: ResultChange): boolean {
  return type === 'gained' || type === 'lost';
}

const FIELD_NAMES: Readonly<Record<string, string>> = { unit: '单位', year: '年度', type: '文种' };

function subject({ type, words, kind }: ResultChange, { say, language }: View): string {
  if (type === 'document') return say(FIELD_NAMES[words] ?? words, words);
  const named = kind === null || kind === 'problem' ? '' : `${kindName(kind, language)} `;
  return `${named}${say('“', '"')}${shortened(words, LONGEST_WORDS)}${say('”', '"')}`;
}

/** What one version makes of it, in words. */
function outcomeName({ type }: ResultChange, { value }: Outcome, view: View): string {
  const { say, language } = view;
  if (value === '') return say('（无）', '(none)');
  if (type === 'primary' || type === 'also')
    return value
      .split(';')
      .map((code) => `${code} ${view.categoryName(code)}`.trim())
      .join(say('、', ', '));
  if (type === 'extent') return say(`${value} 字`, `${value} characters`);
  if (isOneOf(PROBLEM_STATUSES, value) && type === 'status') return statusName(value as ProblemStatus, language);
  if (isOneOf(STATEMENT_KINDS, value) && type === 'kind') return kindName(value as StatementKind, language);
  return isOneOf(ROLES, value) && type !== 'document' ? roleName(value as Role, language) : value;
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value);
}

/** The rules of both versions with the words that they rest on; empty where neither is known. */
function rulesText({ before, after }: ResultChange): string {
  const [old, now] = [ruleText(before), ruleText(after)];
  return old === '' && now === '' ? '' : `${old === '' ? '–' : old} → ${now === '' ? '–' : now}`;
}

function ruleText({ rule, words }: Outcome): string {
  return words === '' || rule.endsWith(`:${words}`) ? rule : `${rule} “${shortened(words, LONGEST_WORDS)}”`;
}

/** Edits that are named; so many may use the same set that naming all would say nothing. */
const MOST_EDITS = 3;

function responsibleText(edits: ShownResult['responsible'], { view, lines }: ChangesView): string {
  const { say } = view;
  const named = edits.slice(0, MOST_EDITS).map((edit) => {
    const { kind, name } = edit.type === 'removed' ? edit.from : edit.to;
    const { file, line } = lines.of(edit);
    return `${say(`${TYPE_NAMES[edit.type][0]}${kindOfEntry(kind, view)}“${name}”`, `${TYPE_NAMES[edit.type][1]} ${kindOfEntry(kind, view)} "${name}"`)} ${file}:${line}`;
  });
  const rest = edits.length - named.length;
  return [...named, ...(rest > 0 ? [say(`另有 ${rest} 处`, `${rest} more`)] : [])].join(say('；', '; '));
}
