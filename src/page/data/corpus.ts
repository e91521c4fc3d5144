import { groupBy } from '../../collections/group-by.ts';
import type { PageData } from '../../model/page-data.ts';
import { HOLDINGS, type Holding } from '../../model/page-documents.ts';
import type { PageLineage } from '../../model/page-lineage.ts';
import type { PageReuse } from '../../model/page-reuse.ts';
import type { Span } from '../../model/span.ts';
import { PROBLEM_STATUSES, type ProblemStatus, STATEMENT_KINDS, type StatementKind } from '../../model/statement.ts';

/** The page's data with what is looked up in them again and again. Documents and statements are named by their rows. */
export class Corpus {
  readonly data: PageData;
  /** Of each document, its first row in the columns of statements and sections; one more at the end. */
  readonly firstStatement: Int32Array;
  readonly firstSection: Int32Array;
  /** Of each statement, its first row in the columns of codings; one more at the end. */
  readonly firstCoding: Int32Array;
  readonly documentOf: Int32Array;
  /** Every year that a document has, ascending. */
  readonly years: readonly number[];
  /** Rows of the problems that are said to stand now. */
  readonly problems: Int32Array;
  readonly #documents: ReadonlyMap<string, number>;
  readonly #lineageOf = new Map<number, PageLineage>();
  readonly #answersOf = new Map<number, number[]>();

  constructor(data: PageData) {
    this.data = data;
    const { documents, statements, codings } = data;
    this.firstStatement = runningSums(documents.statements);
    this.firstSection = runningSums(documents.sections);
    this.firstCoding = runningSums(countsBy(codings.statement, statements.kind.length));
    this.documentOf = ownersOf(documents.statements, statements.kind.length);
    this.years = [...new Set(documents.year.filter((year) => year !== null))].sort((a, b) => a - b);
    this.problems = Int32Array.from(statements.status.flatMap((status, row) => (status === PRESENT ? row : [])));
    this.#documents = new Map(documents.id.map((id, row) => [id, row]));
    for (const lineage of data.lineages) for (const row of lineage.statements) this.#lineageOf.set(row, lineage);
    this.#indexAnswers();
  }

  get documentCount(): number {
    return this.data.documents.id.length;
  }

  documentRow(id: string): number | null {
    return this.#documents.get(id) ?? null;
  }

  statementRows(document: number): number[] {
    return rowsBetween(this.firstStatement[document] ?? 0, this.firstStatement[document + 1] ?? 0);
  }

  sectionRows(document: number): number[] {
    return rowsBetween(this.firstSection[document] ?? 0, this.firstSection[document + 1] ?? 0);
  }

  codingRows(statement: number): number[] {
    return rowsBetween(this.firstCoding[statement] ?? 0, this.firstCoding[statement + 1] ?? 0);
  }

  unit(document: number): string {
    return this.data.units[this.data.documents.unit[document] ?? -1] ?? '';
  }

  year(document: number): number | null {
    return this.data.documents.year[document] ?? null;
  }

  type(document: number): string {
    return this.data.types[this.data.documents.type[document] ?? -1] ?? '';
  }

  text(document: number): string {
    return this.data.documents.text[document] ?? '';
  }

  holding(document: number): Holding {
    return HOLDINGS[this.data.documents.holding[document] ?? 0] ?? 'counts';
  }

  kind(statement: number): StatementKind {
    return STATEMENT_KINDS[this.data.statements.kind[statement] ?? 0] ?? 'problem';
  }

  status(statement: number): ProblemStatus | null {
    return PROBLEM_STATUSES[this.data.statements.status[statement] ?? -1] ?? null;
  }

  span(statement: number): Span {
    const { start, end } = this.data.statements;
    return { start: start[statement] ?? 0, end: end[statement] ?? 0 };
  }

  statementText(statement: number): string {
    const { start, end } = this.span(statement);
    return this.text(this.documentOf[statement] ?? 0).slice(start, end);
  }

  /** Rows of `categories`, the primary one first. */
  categoriesOf(statement: number): number[] {
    return this.codingRows(statement).map((row) => this.data.codings.category[row] ?? 0);
  }

  lineageOf(statement: number): PageLineage | null {
    return this.#lineageOf.get(statement) ?? null;
  }

  lineage(id: string): PageLineage | null {
    return this.data.lineages.find((lineage) => lineage.id === id) ?? null;
  }

  /** The measures that answer a problem, the best match first. */
  answersTo(problem: number): readonly number[] {
    return this.#answersOf.get(problem) ?? [];
  }

  /** What of the plan of a document stands elsewhere. */
  reuseOf(document: number): PageReuse[] {
    return this.data.reuse.filter((reuse) => reuse.document === document);
  }

  #indexAnswers(): void {
    const { problem, measure, score } = this.data.answers;
    const pairs = problem
      .map((from, row) => ({ from, to: measure[row] ?? -1, score: score[row] ?? 0 }))
      .filter(({ from, to }) => from >= 0 && to >= 0)
      .sort((a, b) => b.score - a.score);
    for (const [from, answers] of groupBy(pairs, (pair) => pair.from)) {
      this.#answersOf.set(
        from,
        answers.map(({ to }) => to),
      );
    }
  }
}

const PRESENT = PROBLEM_STATUSES.indexOf('present');

function runningSums(counts: readonly number[]): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  counts.forEach((count, index) => {
    sums[index + 1] = (sums[index] ?? 0) + count;
  });
  return sums;
}

function countsBy(owners: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const owner of owners) counts[owner] = (counts[owner] ?? 0) + 1;
  return counts;
}

function ownersOf(counts: readonly number[], length: number): Int32Array {
  const owners = new Int32Array(length);
  let at = 0;
  counts.forEach((count, owner) => {
    owners.fill(owner, at, at + count);
    at += count;
  });
  return owners;
}

function rowsBetween(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
