import { CsvTableWriter } from '../csv-table-writer.ts';
import type { Row, Table } from '../table.ts';
import type { TablesTarget, TablesWriter } from '../tables-writer.ts';

/** One file a table. */
class CsvTables implements TablesWriter {
  readonly #writers: ReadonlyMap<string, CsvTableWriter>;

  constructor({ output, tables, bom }: TablesTarget) {
    this.#writers = new Map(
      tables.map((table) => [table.name, new CsvTableWriter(output.pathFor(`${table.name}.csv`), table, { bom })]),
    );
  }

  write(table: Table, rows: readonly Row[]): void {
    this.#writers.get(table.name)?.write(rows);
  }

  writeUnder(table: Table, leading: Row, rows: readonly Row[]): void {
    this.#writers.get(table.name)?.writeUnder(leading, rows);
  }

  leftOut(): [] {
    return [];
  }

  close(): void {
    for (const writer of this.#writers.values()) writer.close();
  }
}

export function openCsvTables(target: TablesTarget): TablesWriter {
  return new CsvTables(target);
}
