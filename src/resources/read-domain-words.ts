import type { DomainWord } from '../model/dictionaries.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import type { DictionaryProblem } from './dictionary-problem.ts';
import { type ReadWords, repeatedWords, type WordLine, wordLines } from './word-list.ts';

const TAG = /^[a-z]{1,4}$/u;
const SIGNS = /[，。；：！？、,;:!?]/u;

/** `words.txt`: a word and its part of speech in the tags of jieba on each line. */
export function readDomainWords(source: DictionaryFile): ReadWords<DomainWord[]> {
  const lines = wordLines(source);
  const entries = lines.map(({ line, parts }) => ({ line, word: parts[0] ?? '', tag: parts[1] ?? '' }));
  const problems = lines.flatMap((line) => lineProblems(line, source.file));
  return {
    value: entries.map(({ word, tag }) => ({ word, tag })),
    problems: [...source.problems, ...problems, ...repeatedWords(source.file, entries)],
  };
}

function lineProblems({ line, parts }: WordLine, file: string): DictionaryProblem[] {
  const message = problemOf(parts);
  return message === null ? [] : [{ file, line, message }];
}

function problemOf(parts: readonly string[]): string | null {
  const [word = '', tag] = parts;
  if (tag === undefined) return `expected a word and its tag, got "${word}" alone; write for example "${word} n"`;
  if (parts.length > 2) return `expected a word and its tag, got ${parts.length} parts: ${parts.join(' ')}`;
  if (!TAG.test(tag)) return `expected a tag of jieba such as n, v, l or nz behind "${word}", got "${tag}"`;
  if ([...word].length < 2) return `expected a word of at least two characters, got "${word}"`;
  return SIGNS.test(word) ? `expected a word without punctuation, got "${word}"` : null;
}
