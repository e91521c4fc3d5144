import type { Marker } from '../model/section.ts';
import type { SectionDraft } from './draft.ts';
import { type OpenOutline, topOf } from './open-outline.ts';
import { countsOn, statesOtherRole, statesRole } from './series-ahead.ts';

/** Chapters and parts hold everything, unnumbered headings included. */
export const CHAPTER_RANK = 0.9;

/**
 * The section under which a numbered piece hangs: beside the open one of its kind, beside a series whose sign was
 * changed on the way or that a heading interrupted, else by the rank of its kind.
 *
 * @param index of the piece that begins with the number
 */
export function parentOfNumbered(outline: OpenOutline, marker: Marker, index: number): SectionDraft {
  while (topOf(outline).form === 'table') outline.path.pop();
  const same = outline.path.findLastIndex((draft) => draft.marker?.kind === marker.kind);
  if (same >= 0) return besideOrBelow(outline, same, marker, index);
  return besideOtherSign(outline, marker) ?? besideInterrupted(outline, marker) ?? parentByRank(outline, marker, index);
}

/**
 * A series that starts again behind an unnumbered heading stands below it; one that counts on stands beside, and so does
 * one whose first heading says itself what it is, `一、存在的问题`: another document has begun in the same file.
 */
function besideOrBelow(outline: OpenOutline, same: number, marker: Marker, index: number): SectionDraft {
  const earlier = outline.path[same];
  const between = outline.path.slice(same + 1).findLast(isUnnumbered);
  const restarts = marker.value === 1 && (earlier?.marker?.value ?? 0) >= 1;
  const isInside = between?.parent !== outline.root && statesRole(outline, marker, index);
  if (between !== undefined && restarts && !isInside) return between;
  return earlier?.parent ?? outline.root;
}

function isUnnumbered(draft: SectionDraft): boolean {
  return draft.marker === null && (draft.form === 'heading' || draft.form === 'passage' || draft.form === 'title-line');
}

/** Real files leave out numbers where a sign is changed as well. */
const LONGEST_STEP = 3;

/** `（二）…… 3、…… 4)`: a series whose author changed the sign on the way; `（六）` behind them goes where `（二）` stood. */
function besideOtherSign({ path, kindsInSection }: OpenOutline, marker: Marker): SectionDraft | null {
  if (marker.value < 2) return null;
  const known = kindsInSection.get(marker.kind);
  if (path.length > 1 && known !== undefined) return path.findLast((draft) => draft.depth === known - 1) ?? null;
  const last = path.findLast((draft) => draft.marker !== null);
  const direct = path.findLast((draft) => draft.marker?.value === marker.value - 1);
  const step = marker.value - (last?.marker?.value ?? marker.value);
  const before = direct ?? (step > 0 && step <= LONGEST_STEP ? last : undefined);
  return before?.parent ?? null;
}

/** A series that goes on behind the unnumbered heading that stood in between. */
function besideInterrupted(outline: OpenOutline, marker: Marker): SectionDraft | null {
  if (marker.value <= 1 || outline.interrupted.size === 0) return null;
  const heading = outline.path.findLast((draft) => {
    const last = outline.interrupted.get(draft)?.get(marker.kind);
    return last !== undefined && marker.value >= last;
  });
  return heading === undefined ? null : (heading.parent ?? outline.root);
}

function parentByRank(outline: OpenOutline, marker: Marker, index: number): SectionDraft {
  const rank = outline.grammar.markers.rank(marker.kind);
  const holder = outline.path.findLast((draft, depth) => depth === 0 || mayHold(outline, draft, rank, marker, index));
  return holder ?? outline.root;
}

function mayHold(outline: OpenOutline, draft: SectionDraft, rank: number, marker: Marker, index: number): boolean {
  if (draft.form === 'preamble' || draft.form === 'closing' || draft.form === 'label') return false;
  if (draft.form === 'title-line') return marker.value === 1;
  if (isPassageBeforeSections(draft)) return !statesOtherRole(outline, marker, index, draft.role);
  if (draft.marker === null) return rank >= CHAPTER_RANK;
  if (outline.grammar.markers.rank(draft.marker.kind) < rank) return true;
  return marker.value === 1 && countsOn(outline, draft.marker, marker, index);
}

/** `照见自身，尚有下列不足。` above the first section leads either the faults themselves or a text in sections. */
function isPassageBeforeSections({ form, parent }: SectionDraft): boolean {
  return form === 'passage' && (parent === null || parent.form === 'preamble');
}
