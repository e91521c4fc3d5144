import type { Marker, Section } from '../model/section.ts';
import type { SectionDraft } from './draft.ts';

/**
 * The finished sections, each quoting its heading and number from the text.
 *
 * @param drafts in reading order
 */
export function toSections(drafts: readonly SectionDraft[], text: string, documentId: string): Section[] {
  const ids = new Map(drafts.map((draft, index) => [draft, `${documentId}-s${String(index + 1).padStart(3, '0')}`]));
  return drafts.map((draft, index) => ({
    id: ids.get(draft) ?? '',
    parentId: (draft.parent === null ? undefined : ids.get(draft.parent)) ?? null,
    order: index + 1,
    level: draft.form === 'preamble' ? 0 : draft.depth,
    form: draft.form,
    marker: draft.marker === null ? null : quotedMarker(text, draft.marker),
    heading: quotedHeading(text, draft),
    headingSpan: draft.headingSpan,
    role: draft.role ?? 'background',
    roleSource: draft.roleSource,
    start: index === 0 ? 0 : draft.start,
    end: drafts[index + 1]?.start ?? text.length,
    paragraphs: draft.paragraphs,
    rows: draft.rows,
  }));
}

function quotedMarker(text: string, marker: Marker): Marker {
  return { ...marker, text: text.slice(marker.start, marker.end) };
}

function quotedHeading(text: string, { headingSpan }: SectionDraft): string {
  return text.slice(headingSpan.start, headingSpan.end).replaceAll(/\s+/gu, ' ').trim();
}
