import type { Block, TableBlock, TableCell } from '../blocks/block.ts';

interface CellDraft {
  readonly blocks: Block[];
  columns: number;
  isDeleted: boolean;
}

/** A table while it is read. */
export class TableDraft {
  readonly #rows: TableCell[][] = [];
  #row: CellDraft[] = [];
  #isRowDeleted = false;

  beginRow(): void {
    this.#row = [];
    this.#isRowDeleted = false;
  }

  /** @returns where the blocks of the new cell go */
  beginCell(): Block[] {
    const cell: CellDraft = { blocks: [], columns: 1, isDeleted: false };
    this.#row.push(cell);
    return cell.blocks;
  }

  spanColumns(columns: number): void {
    const cell = this.#row.at(-1);
    if (cell !== undefined) cell.columns = Math.max(1, columns);
  }

  deleteRow(): void {
    this.#isRowDeleted = true;
  }

  deleteCell(): void {
    const cell = this.#row.at(-1);
    if (cell !== undefined) cell.isDeleted = true;
  }

  endRow(): void {
    const cells = this.#row.filter((cell) => !cell.isDeleted);
    if (!this.#isRowDeleted && cells.length > 0) this.#rows.push(cells);
    this.#row = [];
  }

  finish(): TableBlock {
    return { kind: 'table', rows: this.#rows };
  }
}
