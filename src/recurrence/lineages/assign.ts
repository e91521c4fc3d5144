import { connectedGains, type Gain } from './connected-gains.ts';

/** A pair of an assignment: places of a row and a column. */
export interface AssignedPair {
  readonly row: number;
  readonly column: number;
}

/**
 * The one-to-one pairs of rows and columns with the greatest sum of gains, by the Hungarian method in O(m²n), m the fewer
 * of rows and columns (H. W. Kuhn, Naval Research Logistics Quarterly 2, 1955; with the potentials of E. Lawler, 1976),
 * for each group that is connected by gains. Pairs without gain are left out.
 *
 * @param gains each pair once; one that is missing, and what is below 0, counts as 0
 */
export function assign(gains: readonly Gain[]): AssignedPair[] {
  return connectedGains(gains)
    .flatMap(assignConnected)
    .sort((a, b) => a.row - b.row);
}

function assignConnected(gains: readonly Gain[]): AssignedPair[] {
  const rows = [...new Set(gains.map(({ row }) => row))].sort(ascending);
  const columns = [...new Set(gains.map(({ column }) => column))].sort(ascending);
  const isTall = rows.length > columns.length;
  const [fewer, more] = isTall ? [columns, rows] : [rows, columns];
  const costs = costsOf(gains, placesOf(rows), placesOf(columns), isTall);
  return new Assignment(fewer.length, more.length, costs).solve().flatMap((few, many) => {
    if (few < 0 || (costs[few * more.length + many] ?? 0) === 0) return [];
    const [row, column] = isTall ? [many, few] : [few, many];
    return [{ row: rows[row] as number, column: columns[column] as number }];
  });
}

/** Row by row, the negative of each gain; of columns if they are the fewer. */
function costsOf(
  gains: readonly Gain[],
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  isTall: boolean,
): Float64Array {
  const costs = new Float64Array(rows.size * columns.size);
  for (const { row, column, gain } of gains) {
    const [at, beside] = [rows.get(row) ?? 0, columns.get(column) ?? 0];
    costs[isTall ? beside * rows.size + at : at * columns.size + beside] = -gain;
  }
  return costs;
}

function placesOf(numbers: readonly number[]): Map<number, number> {
  return new Map(numbers.map((number, place) => [number, place]));
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Gives each row a column; there are at least as many of these. Rows and columns are numbered from 1; 0 stands for none. */
class Assignment {
  readonly #rows: number;
  readonly #columns: number;
  readonly #costs: Float64Array;
  readonly #rowPotentials: Float64Array;
  readonly #columnPotentials: Float64Array;
  readonly #rowOf: Int32Array;

  constructor(rows: number, columns: number, costs: Float64Array) {
    this.#rows = rows;
    this.#columns = columns;
    this.#costs = costs;
    this.#rowPotentials = new Float64Array(rows + 1);
    this.#columnPotentials = new Float64Array(columns + 1);
    this.#rowOf = new Int32Array(columns + 1);
  }

  /** For each column its row, from 0; -1 for none. */
  solve(): number[] {
    for (let row = 1; row <= this.#rows; row += 1) this.#place(row);
    return Array.from(this.#rowOf.subarray(1), (row) => row - 1);
  }

  /** Gives a row its column, moving rows placed before along the cheapest alternating path. */
  #place(row: number): void {
    this.#rowOf[0] = row;
    const least = new Float64Array(this.#columns + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(this.#columns + 1);
    const visited = new Uint8Array(this.#columns + 1);
    let column = 0;
    do {
      visited[column] = 1;
      column = this.#next(column, least, before, visited);
    } while ((this.#rowOf[column] ?? 0) !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      this.#rowOf[column] = this.#rowOf[previous] ?? 0;
      column = previous;
    }
  }

  /** The nearest column not yet visited, with the potentials moved so that it costs nothing more. */
  #next(from: number, least: Float64Array, before: Int32Array, visited: Uint8Array): number {
    const row = this.#rowOf[from] ?? 0;
    const offset = (row - 1) * this.#columns - 1;
    let nearest = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= this.#columns; column += 1) {
      if (visited[column] === 1) continue;
      const potentials = (this.#rowPotentials[row] ?? 0) + (this.#columnPotentials[column] ?? 0);
      const reduced = (this.#costs[offset + column] ?? 0) - potentials;
      if (reduced < (least[column] ?? 0)) {
        least[column] = reduced;
        before[column] = from;
      }
      if ((least[column] ?? 0) < step) {
        step = least[column] ?? 0;
        nearest = column;
      }
    }
    this.#shift(step, least, visited);
    return nearest;
  }

  #shift(step: number, least: Float64Array, visited: Uint8Array): void {
    for (let column = 0; column <= this.#columns; column += 1) {
      if (visited[column] === 1) {
        const row = this.#rowOf[column] ?? 0;
        this.#rowPotentials[row] = (this.#rowPotentials[row] ?? 0) + step;
        this.#columnPotentials[column] = (this.#columnPotentials[column] ?? 0) - step;
      } else least[column] = (least[column] ?? 0) - step;
    }
  }
}
