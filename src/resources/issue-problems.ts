import { describeValue } from './describe-value.ts';
import type { DictionaryProblem } from './dictionary-problem.ts';
import { nearestKey } from './nearest-key.ts';
import { lineAt, snakeCase, valueAt, type YamlContent } from './yaml-content.ts';

/** What a schema found wrong at a path; the fields depend on the code. */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

/** The problems that one issue tells of, in plain words and with their lines. */
export function issueProblems(issue: SchemaIssue, content: YamlContent, file: string): DictionaryProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ file, line: lineAt(content, issue.path), message: issueMessage(issue, valueAt(content, issue.path)) }];
  }
  const messages = issue.message.split('\n');
  return (issue.keys ?? []).map((key, index) => ({
    file,
    line: lineAt(content, [...issue.path, key]),
    message: messages[index] ?? issue.message,
  }));
}

function issueMessage(issue: SchemaIssue, value: unknown): string {
  if (issue.code === 'custom') return issue.message;
  if (value === undefined) return `expected the key "${placeName(issue.path)}", got none`;
  const expected = `${expectation(issue)}${placeOf(issue.path)}`;
  return `expected ${expected}, got ${describeValue(value)}${hintFor(issue, value)}`;
}

function expectation(issue: SchemaIssue): string {
  if (issue.code === 'invalid_value') return `one of ${(issue.values ?? []).join(', ')}`;
  if (issue.code === 'too_small') return 'at least one entry or character';
  return KINDS[issue.expected ?? ''] ?? issue.message;
}

function placeOf(path: readonly PropertyKey[]): string {
  const name = placeName(path);
  if (name === '') return '';
  return typeof path.at(-1) === 'number' ? ` in "${name}"` : ` for "${name}"`;
}

/** The key nearest to the end of the path, as files write it. */
function placeName(path: readonly PropertyKey[]): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? '' : snakeCase(String(key));
}

function hintFor(issue: SchemaIssue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const nearest = nearestKey(value, (issue.values ?? []).map(String));
    return nearest === null ? '' : `; did you mean "${nearest}"?`;
  }
  const isTextWanted = issue.expected === 'string';
  if (isTextWanted && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return '; a text with a colon and a blank inside stands in quotation marks';
  }
  if (isTextWanted && Array.isArray(value)) return '; a text that begins with "[" stands in quotation marks';
  return isTextWanted && value !== null ? '; put it in quotation marks' : '';
}
