import { ConfigurationError } from '../../model/configuration-error.ts';
import { describeValue } from '../../resources/describe-value.ts';
import type { GoldLabels, GoldSection, GoldStatement } from '../../statistics/agreement/gold-labels.ts';
import { type GoldKey, type JsonMap, SECTION_KEYS, STATEMENT_KEYS } from './gold-keys.ts';
import { isJsonMap, labelProblems, mistypedKeys } from './gold-problems.ts';
import { jsonEntryLines } from './json-entry-lines.ts';
import { parseJson } from './parse-json.ts';

/** A file with the same slip in every label need not tell of each. */
const MOST_PROBLEMS = 20;

/**
 * Reads a gold file. Either list may be missing; `also` may be, and `primary` of what is no problem.
 *
 * @param file goes into the messages
 * @throws ConfigurationError with a line `file:line: label: expected X, got Y` for each problem
 */
export function parseGold(text: string, file: string): GoldLabels {
  const root = parseJson(text, file);
  if (!isJsonMap(root))
    throw new ConfigurationError(`${file}:1: expected ${SHAPE}, got ${describeValue(root)}`, 'labels-faulty');
  const lines = jsonEntryLines(text);
  const problems = [
    ...mistypedKeys(root, ['sections', 'statements']).map((message) => `${file}: ${message}`),
    ...listProblems(root, 'sections', SECTION_KEYS, lines, file),
    ...listProblems(root, 'statements', STATEMENT_KEYS, lines, file),
  ];
  if (problems.length > 0) throw new ConfigurationError(shorten(problems).join('\n'), 'labels-faulty');
  if (root['sections'] === undefined && root['statements'] === undefined) {
    throw new ConfigurationError(`${file}:1: expected ${SHAPE}, got ${describeValue(root)}`, 'labels-faulty');
  }
  const gold = {
    sections: listOf(root, 'sections').map(toSection),
    statements: listOf(root, 'statements').map(toStatement),
  };
  if (gold.sections.length + gold.statements.length > 0) return gold;
  throw new ConfigurationError(`${file}: expected ${SHAPE}, got no label in either`, 'labels-empty');
}

const SHAPE = 'a map with the lists "sections" and "statements"';

function listProblems(
  root: JsonMap,
  name: string,
  keys: Readonly<Record<string, GoldKey>>,
  lines: ReadonlyMap<string, readonly number[]>,
  file: string,
): string[] {
  const list = root[name] ?? [];
  if (!Array.isArray(list)) return [`${file}: expected a list for "${name}", got ${describeValue(list)}`];
  return list.flatMap((label: unknown, index) => {
    const place = `${file}:${lines.get(name)?.[index] ?? 1}: ${name}[${index}]`;
    return labelProblems(label, keys).map((message) => `${place}: ${message}`);
  });
}

function shorten(problems: readonly string[]): readonly string[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), `… and ${problems.length - MOST_PROBLEMS} more like these`];
}

function listOf(root: JsonMap, name: string): readonly JsonMap[] {
  return (root[name] ?? []) as readonly JsonMap[];
}

type WrittenStatement = Omit<GoldStatement, 'primary' | 'also'> & Partial<Pick<GoldStatement, 'primary' | 'also'>>;

/** What comes here is checked: only the keys that are known are taken over. */
function toSection(label: JsonMap): GoldSection {
  const { document, heading_starts, level, role } = label as unknown as GoldSection;
  return { document, heading_starts, level, role };
}

function toStatement(label: JsonMap): GoldStatement {
  const { document, kind, starts, primary = null, also = [] } = label as unknown as WrittenStatement;
  return { document, kind, starts, primary, also };
}
