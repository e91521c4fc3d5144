import type { DictionaryFile } from './dictionary-file.ts';
import type { DictionaryProblem } from './dictionary-problem.ts';

/** One line of a word list: what stands on it between blanks and tabs, comments left out. */
export interface WordLine {
  /** From 1. */
  readonly line: number;
  readonly parts: readonly string[];
}

export interface ReadWords<T> {
  readonly value: T;
  readonly problems: readonly DictionaryProblem[];
}

/** The lines of a word list that say something. `#` begins a comment. */
export function wordLines(source: DictionaryFile): WordLine[] {
  return (source.text ?? '').split('\n').flatMap((line, index) => {
    const parts = line
      .replace(/#.*$/u, '')
      .split(/[\s\u3000]+/u)
      .filter((part) => part !== '');
    return parts.length === 0 ? [] : [{ line: index + 1, parts }];
  });
}

/** A problem for each word that has stood in the list before. */
export function repeatedWords(
  file: string,
  entries: readonly { readonly line: number; readonly word: string }[],
): DictionaryProblem[] {
  const firstLines = new Map<string, number>();
  return entries.flatMap(({ line, word }) => {
    const first = firstLines.get(word);
    if (first === undefined) firstLines.set(word, line);
    return first === undefined
      ? []
      : [{ file, line, message: `expected each word once, got "${word}" again (first in line ${first})` }];
  });
}
