import { fold } from '../patterns/fold.ts';
import type { PatternSets } from '../patterns/parse-pattern.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { shadowOf } from '../text/shadow.ts';
import type { DictionaryChange } from './dictionary-change.ts';
import type { DictionaryEntry } from './dictionary-entry.ts';

/**
 * Finds the edits of the taxonomy whose words stand in a statement.
 *
 * @param before sets of the old version, by which the words that were removed are read
 */
export function changedWordings(
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
