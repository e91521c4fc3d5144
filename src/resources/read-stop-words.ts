import type { DictionaryFile } from './dictionary-file.ts';
import { type ReadWords, repeatedWords, wordLines } from './word-list.ts';

/** `stop-words.txt`: words parted by blanks, tabs or line ends. */
export function readStopWords(source: DictionaryFile): ReadWords<ReadonlySet<string>> {
  const entries = wordLines(source).flatMap(({ line, parts }) => parts.map((word) => ({ line, word })));
  const problems = [...source.problems, ...repeatedWords(source.file, entries)];
  return { value: new Set(entries.map(({ word }) => word)), problems };
}
