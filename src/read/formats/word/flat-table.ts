import type { Block, TableBlock, TableCell } from '../blocks/block.ts';

/** A table while it is read from a stream that tells only where cells and rows end. */
export class FlatTable {
  #cell: Block[] = [];
  #row: TableCell[] = [];
  #rows: TableCell[][] = [];

  /** Where the blocks of the cell go that is read. */
  get cell(): Block[] {
    return this.#cell;
  }

  endCell(): void {
    this.#row.push({ blocks: this.#cell, columns: 1 });
    this.#cell = [];
  }

  endRow(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  /** Ends the table, with what was left open; another one may begin. Null where there was none. */
  finish(): TableBlock | null {
    if (this.#cell.length > 0) this.endCell();
    this.endRow();
    const rows = this.#rows;
    this.#rows = [];
    return rows.length > 0 ? { kind: 'table', rows } : null;
  }
}
