import type { Diagnostic } from '../../model/diagnostic.ts';
import { UNCATEGORISED } from '../../model/taxonomy.ts';

/** A row of a table with the shape of `codings.csv`; further columns are of no matter. */
export interface CodingRow {
  readonly statement_id: string;
  /** Empty stands for `uncategorised`. */
  readonly category: string;
  /** `true` or `false`, in any case, since spreadsheets write `TRUE`. */
  readonly is_primary: string | boolean;
  readonly coder: string;
}

/** What one coder gave to the statements that they coded. */
export interface CoderCodings {
  readonly coder: string;
  /** Categories by statement id, the primary one first; never empty. */
  readonly statements: ReadonlyMap<string, readonly string[]>;
}

export interface ReadCodings {
  /** In the order in which the coders first appear. */
  readonly coders: readonly CoderCodings[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Draft {
  readonly primary: string[];
  readonly also: string[];
}

/**
 * Puts the rows of a coding table together by coder and statement. A row without statement or coder is left out; a
 * statement with no primary category has its first one as primary, one with several keeps the first: each with a
 * diagnostic.
 */
export function readCodings(rows: readonly CodingRow[]): ReadCodings {
  const coders = new Map<string, Map<string, Draft>>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, row] of rows.entries()) {
    const problem = rowProblem(row, index);
    if (problem !== null) diagnostics.push(problem);
    else addRow(coders, row);
  }
  const read = [...coders].map(([coder, drafts]) => ({ coder, drafts }));
  return {
    coders: read.map(({ coder, drafts }) => ({ coder, statements: mapValues(drafts, categoriesOfDraft) })),
    diagnostics: [...diagnostics, ...read.flatMap(({ coder, drafts }) => primaryProblems(coder, drafts))],
  };
}

function addRow(coders: Map<string, Map<string, Draft>>, row: CodingRow): void {
  const drafts = coders.get(row.coder.trim()) ?? new Map<string, Draft>();
  coders.set(row.coder.trim(), drafts);
  const draft = drafts.get(row.statement_id.trim()) ?? { primary: [], also: [] };
  drafts.set(row.statement_id.trim(), draft);
  const list = isTrue(row.is_primary) ? draft.primary : draft.also;
  const category = row.category.trim() || UNCATEGORISED;
  if (!list.includes(category)) list.push(category);
}

function isTrue(value: string | boolean): boolean {
  return String(value).trim().toLowerCase() === 'true';
}

function rowProblem(row: CodingRow, index: number): Diagnostic | null {
  // The first row of the file is its header.
  const where = `row ${index + 2}`;
  if (row.statement_id.trim() === '')
    return warning('codings.no-statement', `${where} has no statement_id and was left out`);
  if (row.coder.trim() === '') return warning('codings.no-coder', `${where} has no coder and was left out`);
  if (/^(?:true|false)$/iu.test(String(row.is_primary).trim())) return null;
  const got = `got "${row.is_primary}"`;
  return warning('codings.is-primary', `${where} was left out: expected true or false as is_primary, ${got}`);
}

function categoriesOfDraft({ primary, also }: Draft): string[] {
  return [...new Set([...primary, ...also])];
}

function primaryProblems(coder: string, drafts: ReadonlyMap<string, Draft>): Diagnostic[] {
  return [...drafts].flatMap(([id, draft]) => {
    if (draft.primary.length === 1) return [];
    const taken = categoriesOfDraft(draft)[0] ?? UNCATEGORISED;
    const count = draft.primary.length === 0 ? 'no' : draft.primary.length;
    const message = `${coder} gave statement ${id} ${count} primary categories; "${taken}" is taken as the primary one`;
    return [warning('codings.primary', message)];
  });
}

function warning(code: string, message: string): Diagnostic {
  return { path: '', severity: 'warning', code, message };
}

function mapValues<Key, From, To>(map: ReadonlyMap<Key, From>, change: (value: From) => To): Map<Key, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
