import type { PageState } from '../../app/page-state.ts';
import type { FrequencyGrouping } from '../../data/frequency-counts.ts';

/** What a group of documents is called; the empty one is that of what is unknown. */
export function groupLabel(group: string, grouping: FrequencyGrouping, { messages }: PageState): string {
  if (group !== '') return group;
  if (grouping === 'year') return messages.undated;
  return grouping === 'unit' ? messages.unknownUnit : messages.unknownType;
}
