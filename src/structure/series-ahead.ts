import type { Marker, Role } from '../model/section.ts';
import { bareHeading, headingSpan } from './heading-text.ts';
import type { OpenOutline } from './open-outline.ts';

/** How many pieces ahead to look for the number that tells whether a series is nested. */
const LOOK_AHEAD = 200;

/** Whether the outer series goes on behind an inner one whose numbering would stand above it by the standard. */
export function countsOn({ pieces, grammar }: OpenOutline, outer: Marker, inner: Marker, index: number): boolean {
  for (let ahead = index + 1; ahead < index + LOOK_AHEAD; ahead += 1) {
    const piece = pieces[ahead];
    if (piece === undefined || piece.kind === 'heading') return false;
    const { marker } = piece;
    if (marker === null || marker.kind === inner.kind) continue;
    if (marker.kind === outer.kind) return marker.value === outer.value + 1;
    if (grammar.markers.rank(marker.kind) < grammar.markers.rank(inner.kind)) return false;
  }
  return false;
}

/** The number of the next piece that is neither text nor a table row; null where it has none. */
export function nextMarker({ pieces }: OpenOutline, index: number): Marker | null {
  for (let ahead = index + 1; ahead < index + LOOK_AHEAD; ahead += 1) {
    const piece = pieces[ahead];
    if (piece === undefined) return null;
    if (piece.kind !== 'body' && piece.kind !== 'row') return piece.kind === 'numbered' ? piece.marker : null;
  }
  return null;
}

/** Whether one of a series, from its first piece on, is a heading that states another role: `二、原因分析`. */
export function statesOtherRole(outline: OpenOutline, of: Marker, index: number, role: Role | null): boolean {
  return outline.pieces.slice(index, index + LOOK_AHEAD).some(({ marker }, ahead) => {
    if (marker?.kind !== of.kind) return false;
    const stated = statedRole(outline, marker, index + ahead);
    return stated !== null && stated !== role;
  });
}

/** Whether a numbered piece is a heading that says by its words what it is, `一、存在的问题`. */
export function statesRole(outline: OpenOutline, marker: Marker, index: number): boolean {
  return statedRole(outline, marker, index) !== null;
}

function statedRole({ pieces, folded, grammar }: OpenOutline, marker: Marker, index: number): Role | null {
  const span = headingSpan(folded, marker.end, pieces[index]?.end ?? marker.end);
  const found = grammar.roles.ofHeading(bareHeading(folded.slice(span.start, span.end)));
  return found === null || found.strength === 'contains' ? null : found.role;
}
