import { type DictionaryFile, readDictionaryFile } from '../../resources/dictionary-file.ts';
import { readYaml } from '../../resources/read-yaml.ts';
import { wordLines } from '../../resources/word-list.ts';
import { lineAt } from '../../resources/yaml-content.ts';

/** A line of a dictionary as the user would open it. */
export interface FileLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Finds the lines of what the dictionaries of a folder say; each file is read when it is first asked for. */
export class DictionaryLines {
  readonly #directory: string;
  readonly #files = new Map<string, { readonly file: string; lineOf(path: readonly (string | number)[]): number }>();

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** @param path keys and indexes in a YAML file; in a word list the number of the word, from 0 */
  at(name: string, path: readonly (string | number)[]): FileLine {
    const known = this.#files.get(name) ?? openFile(readDictionaryFile(this.#directory, name), name);
    this.#files.set(name, known);
    return { file: known.file, line: known.lineOf(path) };
  }
}

/** Of the word lists this one alone has several words on a line; in the other a tag stands behind the word. */
const SEVERAL_A_LINE = 'stop-words.txt';

function openFile(source: DictionaryFile, name: string) {
  if (!name.endsWith('.yaml')) {
    const lines = wordLines(source).flatMap(({ line, parts }) =>
      name === SEVERAL_A_LINE ? parts.map(() => line) : [line],
    );
    return { file: source.file, lineOf: ([index]: readonly (string | number)[]) => lines[Number(index)] ?? 1 };
  }
  const { file, content } = readYaml(source);
  return { file, lineOf: (path: readonly (string | number)[]) => (content === null ? 1 : lineAt(content, path)) };
}
