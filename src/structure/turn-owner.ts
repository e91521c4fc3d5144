import type { Marker } from '../model/section.ts';
import { effectiveRole, type SectionDraft } from './draft.ts';
import { type OpenOutline, topOf } from './open-outline.ts';
import { nextMarker } from './series-ahead.ts';
import type { Turn } from './turns.ts';

/**
 * The section that a turn opens a passage in, or null where it opens none. A turn inside an item whose series
 * counts on belongs to that item; one behind the last item belongs to the section.
 *
 * @param index of the piece that turns
 */
export function ownerOfTurn(outline: OpenOutline, turn: Turn, index: number): SectionDraft | null {
  const { path, root } = outline;
  const item = path.findLast((draft) => draft.marker !== null || draft.form === 'title-line');
  const section = path.findLast((draft) => draft.role !== null || draft === root) ?? root;
  const owner = section === root ? topOf(outline) : section;
  const { role } = turn.rule;
  if (item === undefined || item === section || role === effectiveRole(section)) return owner;
  if (role === 'problems') return item;
  const next = nextMarker(outline, index);
  if (role === 'causes') return speaksOfSection(outline, turn, item, next) ? owner : null;
  return goesOn(item, next) ? item : owner;
}

/** Whether the series of the item counts on. */
function goesOn(item: SectionDraft, next: Marker | null): boolean {
  return next !== null && next.kind === item.marker?.kind && next.value > item.marker.value;
}

/** Causes are those of the whole section where the items begin anew below, or where the words say so. */
function speaksOfSection(outline: OpenOutline, turn: Turn, item: SectionDraft, next: Marker | null): boolean {
  const restarts = next !== null && next.kind === item.marker?.kind && next.value === 1;
  return restarts || (!goesOn(item, next) && turn.rule.namesAll && speaksOfAll(outline, turn));
}

/** “这些问题的原因” speaks of the whole section, “究其原因” of the item it stands in. */
function speaksOfAll({ grammar, folded }: OpenOutline, turn: Turn): boolean {
  return grammar.speaksOfAll.test(folded.slice(turn.start, turn.end));
}
