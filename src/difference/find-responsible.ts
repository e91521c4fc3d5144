import type { Dictionaries } from '../model/dictionaries.ts';
import { fold } from '../patterns/fold.ts';
import { changedWordings } from './changed-wordings.ts';
import { type DictionaryChange, entryOf } from './dictionary-change.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import type { Outcome, ResultChange } from './result-change.ts';

/** Answers which edits may lie behind a change of the results; none where the rules named there are all as before. */
export type FindResponsible = (change: ResultChange, statement: string) => readonly DictionaryChange[];

/**
 * The edits of the rules that a change names, of the sets that they use, and of the examples where the model decided.
 * Where no such edit is known, as when a longer new term takes the words of an old one, the edits whose own words
 * stand in the statement.
 */
export function responsibleFinder(
  changes: readonly DictionaryChange[],
  before: Dictionaries,
  after: Dictionaries,
): FindResponsible {
  const inText = changedWordings(changes, before.sets, after.sets);
  const setsOf = setsOfRules([before, after]);
  return (change, statement) => {
    const named = changes.filter((edit) => entriesOf(edit).some((entry) => isNamed(entry, change, setsOf)));
    return named.length > 0 || !isAboutCategories(change) ? standing(named, statement) : inText(statement);
  };
}

/** Of the words of a set those that stand in the statement, where any of them does. */
function standing(edits: readonly DictionaryChange[], statement: string): readonly DictionaryChange[] {
  const folded = fold(statement);
  const isWord = (edit: DictionaryChange) => entryOf(edit).kind === 'set-word';
  const isThere = (edit: DictionaryChange) => folded.includes(fold(entryOf(edit).name));
  if (!edits.some((edit) => isWord(edit) && isThere(edit))) return edits;
  return edits.filter((edit) => !isWord(edit) || isThere(edit));
}

function entriesOf(edit: DictionaryChange): DictionaryEntry[] {
  if (edit.type === 'reordered') return [];
  const from = edit.type === 'added' ? [] : [edit.from];
  return edit.type === 'removed' ? from : [...from, edit.to];
}

function isAboutCategories({ type }: ResultChange): boolean {
  return type === 'primary' || type === 'also';
}

function isNamed(entry: DictionaryEntry, { type, before, after }: ResultChange, setsOf: SetsOfRule): boolean {
  if (entry.kind === 'positive' || entry.kind === 'negative') return isLearned(entry, before, after);
  return [before, after].some(({ rule, value }) => {
    if (entry.kind === 'set-word') return setsOf(rule).has(entry.owner);
    if (entry.kind === 'term' || entry.kind === 'topic') return rule.replace(/^(?:term|topic):/u, '') === entry.name;
    if (entry.kind !== 'rule') return false;
    if (type === 'document') return entry.file === 'document-types.yaml' && value === entry.name;
    return isRuleNamed(entry, rule) || (/^(?:heading|label|content|columns)/u.test(rule) && isOfRole(entry, value));
  });
}

/** The model of either version learned from the examples of both categories. */
function isLearned({ owner }: DictionaryEntry, before: Outcome, after: Outcome): boolean {
  return [before.rule, after.rule].includes('model') && [before.value, after.value].includes(owner);
}

/** The sets, written `$name`, that a rule or a term uses in either version. */
type SetsOfRule = (rule: string) => ReadonlySet<string>;

function setsOfRules(versions: readonly Dictionaries[]): SetsOfRule {
  const patterns = new Map<string, readonly string[]>();
  for (const { taxonomy, context, headings } of versions) {
    const rules = taxonomy.categories.flatMap((category) => category.rules);
    for (const { id, all, any, none } of [...rules, ...headings.turns])
      patterns.set(id, [...all, ...any, ...none, ...(patterns.get(id) ?? [])]);
    for (const { id, words, none } of context.rules) patterns.set(id, [...words, ...none, ...(patterns.get(id) ?? [])]);
  }
  return (rule) => {
    const words = rule.split(RULE_PARTS).flatMap((id) => patterns.get(id) ?? []);
    return new Set([rule, ...words].flatMap((each) => each.match(SET_NAME) ?? []));
  };
}

const SET_NAME = /\$[a-z][a-z0-9_]*/gu;

/** `turn:id`, `resolved: id`, marks parted by `;`, or the id alone. */
const RULE_PARTS = /[:;]\s*/u;

function isRuleNamed({ name }: DictionaryEntry, rule: string): boolean {
  return rule.split(RULE_PARTS).includes(name);
}

function isOfRole({ file, name }: DictionaryEntry, role: string): boolean {
  return file === 'headings.yaml' && name === role;
}
