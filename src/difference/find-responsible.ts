import type { Dictionaries } from '../model/dictionaries.ts';
import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { shadowOf } from '../text/shadow.ts';
import type { DictionaryChange } from './dictionary-change.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';
import type { ResultChange } from './result-change.ts';

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
    return named.length > 0 || !isAboutCategories(change) ? named : inText(statement);
  };
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
  return [before, after].some(({ rule, value }) => {
    if (entry.kind === 'set-word') return setsOf(rule).has(entry.owner);
    if (entry.kind === 'positive' || entry.kind === 'negative') return rule === 'model' && value === entry.owner;
    if (entry.kind === 'term' || entry.kind === 'topic') return rule.replace(/^(?:term|topic):/u, '') === entry.name;
    if (entry.kind !== 'rule') return false;
    if (type === 'document') return entry.file === 'document-types.yaml' && value === entry.name;
    return isRuleNamed(entry, rule) || (/^(?:heading|label|content|columns)/u.test(rule) && isOfRole(entry, value));
  });
}

/** The sets, written `$name`, that a rule or a term uses in either version. */
type SetsOfRule = (rule: string) => ReadonlySet<string>;

function setsOfRules(versions: readonly Dictionaries[]): SetsOfRule {
  const patterns = new Map<string, readonly string[]>();
  for (const { taxonomy, context } of versions) {
    const rules = taxonomy.categories.flatMap((category) => category.rules);
    for (const { id, all, any, none } of rules)
      patterns.set(id, [...all, ...any, ...none, ...(patterns.get(id) ?? [])]);
    for (const { id, words, none } of context.rules) patterns.set(id, [...words, ...none, ...(patterns.get(id) ?? [])]);
  }
  return (rule) => new Set([rule, ...(patterns.get(rule) ?? [])].flatMap((each) => each.match(SET_NAME) ?? []));
}

const SET_NAME = /\$[a-z][a-z0-9_]*/gu;

/** `turn:id`, `resolved: id`, marks parted by `;`, or the id alone. */
function isRuleNamed({ name }: DictionaryEntry, rule: string): boolean {
  return rule.split(/[:;]\s*/u).includes(name);
}

function isOfRole({ file, name }: DictionaryEntry, role: string): boolean {
  return file === 'headings.yaml' && name === role;
}

function changedWordings(
  changes: readonly DictionaryChange[],
  before: PatternSets,
  after: PatternSets,
): (statement: string) => readonly DictionaryChange[] {
  const [removed, added] = [new WordingIndex(before), new WordingIndex(after)];
  for (const change of changes) {
    if (change.type === 'reordered') continue;
    if (change.type !== 'added') removed.add(change.from, change);
    if (change.type !== 'removed') added.add(change.to, change);
  }
  return (statement) => [...new Set([...removed.find(statement), ...added.find(statement)])];
}

/** Finds the terms and topics, and the rules all of whose words stand in a text. */
class WordingIndex {
  readonly #patterns: PatternSet;
  readonly #edits: {
    readonly all: readonly number[];
    readonly any: readonly number[];
    readonly change: DictionaryChange;
  }[] = [];

  constructor(sets: PatternSets) {
    this.#patterns = new PatternSet(sets);
  }

  add({ kind, file, name, fields }: DictionaryEntry, change: DictionaryChange): void {
    const numbers = (words: readonly string[]) => words.map((word) => this.#patterns.add(word));
    if (kind === 'term' || kind === 'topic') this.#edits.push({ all: numbers([name]), any: [], change });
    if (kind !== 'rule' || file !== 'taxonomy.yaml') return;
    this.#edits.push({ all: numbers(fields['all'] ?? []), any: numbers(fields['any'] ?? []), change });
  }

  find(statement: string): DictionaryChange[] {
    const folded = fold(statement);
    const shadow = shadowOf(folded, { start: 0, end: folded.length }).text;
    const found = new Set(this.#patterns.find(shadow).map((hit) => hit.pattern));
    return this.#edits
      .filter(
        ({ all, any }) =>
          all.every((each) => found.has(each)) && (any.length === 0 || any.some((each) => found.has(each))),
      )
      .map(({ change }) => change);
  }
}
