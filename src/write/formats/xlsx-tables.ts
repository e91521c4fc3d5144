import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Row, Table } from '../table.ts';
import type { RunFacts, TablesTarget, TablesWriter } from '../tables-writer.ts';
import { GUIDE, type GuidedSheet, guideSheet } from '../workbook/guide-sheet.ts';
import { sheetColumns } from '../workbook/sheet-column.ts';
import { sheetName } from '../workbook/sheet-name.ts';
import { EXCEL_LIMITS, type SheetLimits, SheetWriter } from '../workbook/sheet-writer.ts';
import { sheetPath, workbookParts } from '../workbook/workbook-parts.ts';
import { writeZip } from '../workbook/zip-file.ts';

interface OpenSheet {
  readonly table: Table;
  readonly name: string;
  readonly writer: SheetWriter;
}

/** All tables in one workbook: a sheet that explains, then a sheet a table. */
class XlsxTables implements TablesWriter {
  readonly #path: string;
  readonly #file: string;
  readonly #sheets: ReadonlyMap<string, OpenSheet>;

  constructor({ output, tables, names, workbook }: TablesTarget, limits: SheetLimits) {
    this.#file = `${workbook}.xlsx`;
    this.#path = output.pathFor(this.#file);
    const taken = new Set([GUIDE]);
    this.#sheets = new Map(
      tables.map((table, index) => {
        const writer = new SheetWriter(sheetPath(index + 2), sheetColumns(table, names), limits);
        return [table.name, { table, name: sheetName(table.title, taken), writer }];
      }),
    );
  }

  write(table: Table, rows: readonly Row[]): void {
    this.#sheets.get(table.name)?.writer.write(rows);
  }

  writeUnder(table: Table, leading: Row, rows: readonly Row[]): void {
    this.write(
      table,
      rows.map((row) => [...leading, ...row]),
    );
  }

  leftOut(): Diagnostic[] {
    return [...this.#sheets.values()].flatMap(({ table, name, writer }) => {
      if (writer.leftOut === 0) return [];
      const message =
        `${this.#file}: sheet ${name} holds the first ${writer.rows} rows, the most that Excel takes; ` +
        `${writer.leftOut} more stand in ${table.name}.csv or ${table.name}.parquet`;
      return [{ path: '', severity: 'warning', code: 'write.sheet-full', message }];
    });
  }

  close(facts: RunFacts): void {
    const sheets = [...this.#sheets.values()];
    const closed = sheets.map(({ writer }) => writer.close());
    const guide = guideSheet(sheetPath(1), sheets.map(guided), facts);
    const listed = sheets.map(({ name, table, writer }) => ({
      name,
      filtered: { columns: table.fields.length, rows: writer.rows },
    }));
    writeZip(this.#path, [...workbookParts([{ name: GUIDE, filtered: null }, ...listed]), guide, ...closed]);
  }
}

function guided({ name, table, writer }: OpenSheet): GuidedSheet {
  const { rows, leftOut, cutCells } = writer;
  return { sheet: name, table, rows, leftOut, cutCells };
}

/** @param limits of a sheet; other than those of Excel only in tests */
export function openXlsxTables(target: TablesTarget, limits: SheetLimits = EXCEL_LIMITS): TablesWriter {
  return new XlsxTables(target, limits);
}
