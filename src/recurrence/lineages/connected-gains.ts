import { groupBy } from '../../collections/group-by.ts';

/** What pairing a row with a column brings. */
export interface Gain {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

/** The gains above 0 in groups that share neither row nor column, so that each can be assigned for itself. */
export function connectedGains(gains: readonly Gain[]): Gain[][] {
  const useful = gains.filter(({ gain }) => gain > 0);
  const parents = new Map<number, number>();
  for (const { row, column } of useful)
    parents.set(rootOf(nodeOfRow(row), parents), rootOf(nodeOfColumn(column), parents));
  return [...groupBy(useful, ({ row }) => rootOf(nodeOfRow(row), parents)).values()];
}

/** Follows a node up to the one that stands for its group, and shortens the way for the next time. */
function rootOf(node: number, parents: Map<number, number>): number {
  let root = node;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
  for (let at = node; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

function nodeOfRow(row: number): number {
  return 2 * row;
}

function nodeOfColumn(column: number): number {
  return 2 * column + 1;
}
