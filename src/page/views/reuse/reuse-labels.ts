import type { PageReuse } from '../../../model/page-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { documentLabel, unitLabel } from '../../parts/labels.ts';

/** Whose text the plan is held against. */
export function sourceLabel(reuse: PageReuse, state: PageState): string {
  if (reuse.source >= 0) return documentLabel(reuse.source, state);
  return reuse.sourceUnit === '' ? reuse.sourcePath : `${unitLabel(reuse.sourceUnit, state)} ${reuse.sourceYear ?? ''}`;
}

/** Which was there first, and how sure that is. */
export function directionLabel({ direction, certainty }: PageReuse, { messages }: PageState): string {
  if (direction === 'undetermined') return messages.directions.undetermined;
  return `${messages.directions[direction]}${messages.inBrackets(messages.certainties[certainty])}`;
}
