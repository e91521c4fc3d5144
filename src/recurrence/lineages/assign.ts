/** A pair of an assignment: places of a row and a column. */
export interface AssignedPair {
  readonly row: number;
  readonly column: number;
}

/**
 * The one-to-one pairs of rows and columns with the greatest sum of gains, by the Hungarian method in O(n³)
 * (H. W. Kuhn, Naval Research Logistics Quarterly 2, 1955; with the potentials of E. Lawler, 1976). Pairs without gain are left out.
 *
 * @param gains rows of equal length; what is below 0 counts as 0
 */
export function assign(gains: readonly (readonly number[])[]): AssignedPair[] {
  const rows = gains.flatMap((row, index) => (row.some((gain) => gain > 0) ? [index] : []));
  const columns = gains[0]?.length ?? 0;
  const cost = (place: number, column: number) => -Math.max(0, gains[rows[place] ?? -1]?.[column] ?? 0);
  const placeOf = new Assignment(Math.max(rows.length, columns), cost).solve();
  return placeOf
    .flatMap((place, column) => (cost(place, column) < 0 ? [{ row: rows[place] as number, column }] : []))
    .sort((a, b) => a.row - b.row);
}

/** Rows and columns are numbered from 1; 0 stands for none. */
class Assignment {
  readonly #size: number;
  readonly #cost: (row: number, column: number) => number;
  readonly #rowPotentials: Float64Array;
  readonly #columnPotentials: Float64Array;
  readonly #rowOf: Int32Array;

  constructor(size: number, cost: (row: number, column: number) => number) {
    this.#size = size;
    this.#cost = cost;
    this.#rowPotentials = new Float64Array(size + 1);
    this.#columnPotentials = new Float64Array(size + 1);
    this.#rowOf = new Int32Array(size + 1);
  }

  /** For each column, from 0, its row. */
  solve(): number[] {
    for (let row = 1; row <= this.#size; row += 1) this.#place(row);
    return Array.from(this.#rowOf.subarray(1), (row) => row - 1);
  }

  /** Gives a row its column, moving rows placed before along the cheapest alternating path. */
  #place(row: number): void {
    this.#rowOf[0] = row;
    const least = new Float64Array(this.#size + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(this.#size + 1);
    const visited = new Uint8Array(this.#size + 1);
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
    let nearest = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= this.#size; column += 1) {
      if (visited[column] === 1) continue;
      const potentials = (this.#rowPotentials[row] ?? 0) + (this.#columnPotentials[column] ?? 0);
      const reduced = this.#cost(row - 1, column - 1) - potentials;
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
    for (let column = 0; column <= this.#size; column += 1) {
      if (visited[column] === 1) {
        const row = this.#rowOf[column] ?? 0;
        this.#rowPotentials[row] = (this.#rowPotentials[row] ?? 0) + step;
        this.#columnPotentials[column] = (this.#columnPotentials[column] ?? 0) - step;
      } else least[column] = (least[column] ?? 0) - step;
    }
  }
}
