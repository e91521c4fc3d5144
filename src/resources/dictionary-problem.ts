import { ConfigurationError } from '../model/configuration-error.ts';

/** Something in a dictionary that its author must change. */
export interface DictionaryProblem {
  /** As the user would write it, e.g. `dictionaries/taxonomy.yaml`. */
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** `expected X, got Y`. */
  readonly message: string;
}

/** One error with a line for each problem, in the order of the files and their lines. */
export function dictionaryError(problems: readonly DictionaryProblem[]): ConfigurationError {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const ordered = [...problems].sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  return new ConfigurationError([...new Set(ordered.map(problemLine))].join('\n'), 'dictionary-faulty');
}

function problemLine(problem: DictionaryProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}: ${problem.message}`;
}
