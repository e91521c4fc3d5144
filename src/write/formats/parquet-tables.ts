import { type BasicType, type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Cell, Field, FieldType, Row, Table } from '../table.ts';
import type { TablesTarget, TablesWriter } from '../tables-writer.ts';

/** Rows that are held before they are written as a row group: enough to compress well, few enough to hold. */
const ROW_GROUP = 20_000;

/** Every column may be null; a list stays one text, as in the CSV. */
const TYPES: Readonly<Record<FieldType, BasicType>> = {
  string: 'STRING',
  list: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  share: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** One table: rows come in, columns go out, a row group at a time. */
class ParquetTable {
  readonly #fields: readonly Field[];
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];

  constructor(path: string, table: Table) {
    this.#fields = table.fields;
    this.#writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: schemaFromColumnData({
        columnData: this.#fields.map(({ name, type }) => ({ name, data: [], type: TYPES[type], nullable: true })),
      }),
      createdBy: 'jingjian',
    });
  }

  write(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length === ROW_GROUP) this.#flush();
    }
  }

  close(): void {
    if (this.#rows.length > 0) this.#flush();
    this.#writer.finish();
  }

  #flush(): void {
    const rows = this.#rows;
    const columnData = this.#fields.map(
      ({ name }, place): ColumnSource => ({ name, data: rows.map((row) => known(row[place])) }),
    );
    this.#writer.write({ columnData, rowGroupSize: rows.length });
    this.#rows = [];
  }
}

/** An empty text is an unknown one, as the data package says of the CSV. */
function known(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}

/** One file a table. */
class ParquetTables implements TablesWriter {
  readonly #tables: ReadonlyMap<string, ParquetTable>;

  constructor({ output, tables }: TablesTarget) {
    this.#tables = new Map(
      tables.map((table) => [table.name, new ParquetTable(output.pathFor(`${table.name}.parquet`), table)]),
    );
  }

  write(table: Table, rows: readonly Row[]): void {
    this.#tables.get(table.name)?.write(rows);
  }

  writeUnder(table: Table, leading: Row, rows: readonly Row[]): void {
    this.write(
      table,
      rows.map((row) => [...leading, ...row]),
    );
  }

  leftOut(): [] {
    return [];
  }

  close(): void {
    for (const table of this.#tables.values()) table.close();
  }
}

export function openParquetTables(target: TablesTarget): TablesWriter {
  return new ParquetTables(target);
}
