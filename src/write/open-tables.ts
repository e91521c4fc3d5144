import type { Diagnostic } from '../model/diagnostic.ts';
import { type ResultFormat, TABLE_FORMATS } from './formats/table-formats.ts';
import type { Row, Table } from './table.ts';
import type { RunFacts, TablesTarget, TablesWriter } from './tables-writer.ts';

/** Writes every row in each of the formats asked for, and counts the rows. */
export class OpenTables implements TablesWriter {
  readonly #writers: readonly TablesWriter[];
  readonly #rows: Map<string, number>;

  constructor(writers: readonly TablesWriter[], tables: readonly Table[]) {
    this.#writers = writers;
    this.#rows = new Map(tables.map(({ name }) => [name, 0]));
  }

  write(table: Table, rows: readonly Row[]): void {
    for (const writer of this.#writers) writer.write(table, rows);
    this.#count(table, rows.length);
  }

  writeUnder(table: Table, leading: Row, rows: readonly Row[]): void {
    for (const writer of this.#writers) writer.writeUnder(table, leading, rows);
    this.#count(table, rows.length);
  }

  leftOut(): Diagnostic[] {
    return this.#writers.flatMap((writer) => writer.leftOut());
  }

  close(facts: RunFacts): void {
    for (const writer of this.#writers) writer.close(facts);
  }

  /** Number of rows by table. */
  rows(): Record<string, number> {
    return Object.fromEntries(this.#rows);
  }

  #count(table: Table, rows: number): void {
    this.#rows.set(table.name, (this.#rows.get(table.name) ?? 0) + rows);
  }
}

/**
 * Opens the files of every table in each of the formats. One that is not for tables is passed over.
 *
 * @throws ConfigurationError where a file of an earlier run cannot be replaced
 */
export async function openTables(formats: readonly ResultFormat[], target: TablesTarget): Promise<OpenTables> {
  const wanted = TABLE_FORMATS.filter(({ name }) => formats.includes(name));
  return new OpenTables(await Promise.all(wanted.map(async (format) => format.open(target))), target.tables);
}
