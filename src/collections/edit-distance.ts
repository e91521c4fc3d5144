/** The number of characters to insert, delete, exchange or swap with their neighbour (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(cheapest(left, right, rows, current, row, column));
    }
    rows.push(current);
  }
  return rows[left.length]?.[right.length] ?? 0;
}

function cheapest(
  left: string,
  right: string,
  rows: readonly (readonly number[])[],
  current: readonly number[],
  row: number,
  column: number,
): number {
  const above = rows[row - 1] ?? [];
  const exchange = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
  const steps = Math.min(exchange, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return row > 1 && column > 1 && isSwap ? Math.min(steps, (rows[row - 2]?.[column - 2] ?? 0) + 1) : steps;
}
