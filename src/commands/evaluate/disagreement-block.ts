import { groupBy } from '../../collections/group-by.ts';
import type { Disagreement } from '../../statistics/agreement/disagreement.ts';
import type { View } from '../terminal/view.ts';
import { disagreementLines } from './disagreement-lines.ts';
import { issueName } from './issue-names.ts';

/** The list of disagreements, or that there are none. */
export function disagreementBlock(disagreements: readonly Disagreement[], view: View): string[] {
  const { say } = view;
  if (disagreements.length === 0) return ['', say('没有分歧。', 'No disagreements.')];
  const counts = disagreementCounts(disagreements, view);
  const title = say(`分歧 ${disagreements.length} 处：${counts}`, `${disagreements.length} disagreements: ${counts}`);
  return ['', title, ...disagreementLines(disagreements, view)];
}

/** How often each kind of disagreement occurs, in the order of their first appearance. */
function disagreementCounts(disagreements: readonly Disagreement[], { say }: View): string {
  const issues = groupBy(disagreements, (disagreement) => issueName(disagreement, say));
  return [...issues].map(([name, inside]) => `${name} ${inside.length}`).join(say('，', ', '));
}
