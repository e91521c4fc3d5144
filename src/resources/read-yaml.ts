import type { DictionaryFile } from './dictionary-file.ts';
import type { DictionaryProblem } from './dictionary-problem.ts';
import type { YamlContent } from './yaml-content.ts';
import { parseYaml } from './yaml-reader.ts';

export interface YamlFile {
  readonly file: string;
  /** Null where the file is missing, no UTF-8 or no YAML. */
  readonly content: YamlContent | null;
  readonly problems: readonly DictionaryProblem[];
}

/** Reads one YAML file of the dictionaries; every problem of its spelling has its line. */
export function readYaml(source: DictionaryFile): YamlFile {
  const { file, text } = source;
  if (text === null) return { file, content: null, problems: source.problems };
  const { content, slips } = parseYaml(text);
  return { file, content, problems: slips.map((slip) => ({ file, ...slip })) };
}
