import type { DictionaryProblem } from './dictionary-problem.ts';
import type { YamlFile } from './read-yaml.ts';
import { type Schema, validate } from './schema.ts';
import type { YamlSlip } from './text-traps.ts';
import type { YamlContent } from './yaml-content.ts';

/** A file held against its schema. Its value may be asked for only where there are no problems. */
export interface CheckedFile<T> {
  readonly problems: readonly DictionaryProblem[];
  value(): T;
  content(): YamlContent;
}

/** @param slipsOf what the schema cannot see, because it lies between the parts of the file */
export function checkFile<T>(
  yaml: YamlFile,
  schema: Schema<T>,
  slipsOf: (content: YamlContent) => readonly YamlSlip[] = () => [],
): CheckedFile<T> {
  const { file, content } = yaml;
  if (content === null) return { problems: yaml.problems, value: unavailable, content: unavailable };
  const { value, problems } = validate(schema, content, file);
  const slips = slipsOf(content).map((slip) => ({ file, ...slip }));
  return {
    problems: withoutEchoes(yaml.problems, [...problems, ...slips]),
    value: () => value ?? unavailable(),
    content: () => content,
  };
}

/** A slip of spelling often makes a wrong value, which needs no second message. */
function withoutEchoes(
  spelling: readonly DictionaryProblem[],
  others: readonly DictionaryProblem[],
): DictionaryProblem[] {
  const lines = new Set(spelling.map((problem) => problem.line));
  return [...spelling, ...others.filter((problem) => !lines.has(problem.line))];
}

function unavailable(): never {
  throw new Error('a dictionary with problems was used');
}
