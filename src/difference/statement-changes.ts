import type { CodedStatement, Coding } from '../model/coding.ts';
import type { StatementPair } from './match-statements.ts';
import type { Outcome, ResultChangeType } from './result-change.ts';

/** A difference between two readings of one statement, without its place. */
export interface StatementChange {
  readonly type: ResultChangeType;
  readonly before: Outcome;
  readonly after: Outcome;
}

export const NOTHING: Outcome = { value: '', rule: '', words: '' };

/** What is different about a problem: its status and its categories. Shares of evidence are not compared. */
export function problemChanges({ before, after }: StatementPair): StatementChange[] {
  const categories = primaryChange(before, after);
  return [...statusChange(before, after), ...(categories.length > 0 ? categories : otherCategories(before, after))];
}

function statusChange(before: CodedStatement, after: CodedStatement): StatementChange[] {
  if (before.statement.status === after.statement.status) return [];
  return [{ type: 'status', before: statusOf(before), after: statusOf(after) }];
}

function statusOf({ statement: { status, statusCue } }: CodedStatement): Outcome {
  return { value: status ?? '', rule: statusCue?.ruleId ?? '', words: statusCue?.text ?? '' };
}

function primaryChange(before: CodedStatement, after: CodedStatement): StatementChange[] {
  const [old, now] = [outcomeOf(before.codings[0]), outcomeOf(after.codings[0])];
  return old.value === now.value ? [] : [{ type: 'primary', before: old, after: now }];
}

function outcomeOf(coding: Coding | undefined): Outcome {
  return coding === undefined ? NOTHING : { value: coding.category, rule: coding.ruleId, words: coding.matchedText };
}

function otherCategories(before: CodedStatement, after: CodedStatement): StatementChange[] {
  const [old, now] = [before.codings.slice(1), after.codings.slice(1)];
  const [lost, gained] = [beyond(old, now), beyond(now, old)];
  if (lost.length + gained.length === 0) return [];
  return [{ type: 'also', before: joined(old, lost), after: joined(now, gained) }];
}

function beyond(codings: readonly Coding[], others: readonly Coding[]): Coding[] {
  return codings.filter(({ category }) => !others.some((other) => other.category === category));
}

/** All the categories, with the rule and words of the first one that only this version gives. */
function joined(codings: readonly Coding[], own: readonly Coding[]): Outcome {
  return { ...outcomeOf(own[0]), value: codings.map(({ category }) => category).join(';') };
}
