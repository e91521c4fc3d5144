import type { Chain } from './chain-problems.ts';
import type { PreparedStatement } from './prepare-document.ts';

/** After its first statement, so that a lineage keeps its id when a year is added. */
export function lineageIdOf(chain: Chain): string {
  return `lineage-${idOf(chain[0].problem)}`;
}

export function idOf({ coded }: PreparedStatement): string {
  return coded.statement.id;
}
