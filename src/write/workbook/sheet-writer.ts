import type { Row } from '../table.ts';
import { STYLE } from './cell-style.ts';
import { columnName, LONGEST_TEXT, textCell } from './cell-xml.ts';
import { cellXml, type SheetColumn } from './sheet-column.ts';
import { textWidth } from './text-width.ts';
import { type DeflatedFile, ZipEntry } from './zip-file.ts';

export interface SheetLimits {
  /** Rows of data; Excel takes 1,048,576 with the heading. */
  readonly rows: number;
  /** Bytes of markup; the archive tells sizes in 32 bits. */
  readonly bytes: number;
}

export const EXCEL_LIMITS: SheetLimits = { rows: 1_048_575, bytes: 3_500_000_000 };

/** The width of a column is measured on this many rows. */
const MEASURED = 500;
const NARROWEST = 6;
const WIDEST = 60;
/** The arrow of the filter stands beside the heading. */
const ARROW = 4;

/** Writes a table as a sheet while its rows come: heading frozen and with filters, columns as wide as their text. */
export class SheetWriter {
  readonly #entry: ZipEntry;
  readonly #columns: readonly SheetColumn[];
  readonly #addresses: readonly string[];
  readonly #limits: SheetLimits;
  /** The first rows, held until the widths are known. */
  #held: Row[] | null = [];
  #rows = 0;
  #leftOut = 0;
  #cutCells = 0;

  constructor(name: string, columns: readonly SheetColumn[], limits: SheetLimits) {
    this.#entry = new ZipEntry(name);
    this.#columns = columns;
    this.#addresses = columns.map((_, index) => columnName(index));
    this.#limits = limits;
  }

  write(rows: readonly Row[]): void {
    for (const row of rows) {
      if (this.#rows >= this.#limits.rows || this.#entry.size >= this.#limits.bytes) this.#leftOut += 1;
      else this.#take(row);
    }
  }

  /** Rows of data in the sheet. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows that the sheet could not hold. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Cells whose text is longer than Excel takes. */
  get cutCells(): number {
    return this.#cutCells;
  }

  close(): DeflatedFile {
    this.#begin();
    const last = `${this.#addresses.at(-1) ?? 'A'}${this.#rows + 1}`;
    this.#entry.append(`</sheetData><autoFilter ref="A1:${last}"/>${PAGE}</worksheet>`);
    return this.#entry.end();
  }

  #take(row: Row): void {
    this.#rows += 1;
    if (this.#held === null) this.#append(row, this.#rows + 1);
    else if (this.#held.push(row) >= MEASURED) this.#begin();
  }

  #begin(): void {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    const widths = this.#columns.map((column) => widthOf(column, held));
    this.#entry.append(sheetHead(this.#columns, widths));
    this.#entry.append(
      `<row r="1">${this.#columns.map(({ field }, index) => textCell(`${this.#addresses[index]}1`, field.title, STYLE.heading)).join('')}</row>`,
    );
    held.forEach((row, index) => {
      this.#append(row, index + 2);
    });
  }

  #append(row: Row, number: number): void {
    let cells = '';
    for (let index = 0; index < this.#columns.length; index += 1) {
      const column = this.#columns[index] as SheetColumn;
      const cell = row[column.place] ?? null;
      if (typeof cell === 'string' && cell.length > LONGEST_TEXT) this.#cutCells += 1;
      cells += cellXml(`${this.#addresses[index]}${number}`, cell, column);
    }
    this.#entry.append(`<row r="${number}">${cells}</row>`);
  }
}

/** A4 across, as many pages long as it takes. */
export const PAGE =
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>';

const OPENING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<sheetPr><outlinePr summaryRight="0"/><pageSetUpPr fitToPage="1"/></sheetPr>';

const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>';

function sheetHead(columns: readonly SheetColumn[], widths: readonly number[]): string {
  const cols = columns.map(({ isFolded }, index) => {
    const folded = isFolded ? ' hidden="1" outlineLevel="1"' : '';
    const isLastOpen = !isFolded && columns[index + 1]?.isFolded === true;
    return `<col min="${index + 1}" max="${index + 1}" width="${widths[index]}" customWidth="1"${folded}${isLastOpen ? ' collapsed="1"' : ''}/>`;
  });
  const levels = columns.some(({ isFolded }) => isFolded) ? ' outlineLevelCol="1"' : '';
  return `${OPENING}${FROZEN}<sheetFormatPr defaultRowHeight="15"${levels}/><cols>${cols.join('')}</cols><sheetData>`;
}

function widthOf(column: SheetColumn, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, cellWidth(row, column)), NARROWEST);
  return Math.min(WIDEST, Math.max(longest + 2, textWidth(column.field.title) + ARROW));
}

function cellWidth(row: Row, { place, textOf, field }: SheetColumn): number {
  const cell = row[place] ?? null;
  if (cell === null) return 0;
  const text = textOf(cell);
  if (text === null) return field.type === 'integer' ? String(cell).length : 9;
  return textWidth(text);
}
