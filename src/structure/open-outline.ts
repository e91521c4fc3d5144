import type { Role } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import { type DraftInput, effectiveRole, openDraft, type SectionDraft } from './draft.ts';
import type { ClassifiedPiece } from './piece.ts';
import type { StructureGrammar } from './structure-grammar.ts';

/** An outline while it is built: the tree so far, and the path from its root to the section that is open. */
export interface OpenOutline {
  readonly folded: string;
  readonly pieces: readonly ClassifiedPiece[];
  readonly grammar: StructureGrammar;
  readonly root: SectionDraft;
  /** From the root down to the open section, always the last child of each. */
  readonly path: SectionDraft[];
  /** The kinds of numbers below the open section of the top level, each with the depth where it stood last. */
  readonly kindsInSection: Map<string, number>;
  /** Series that were open beside an unnumbered heading when it began: kind → last value. */
  readonly interrupted: Map<SectionDraft, ReadonlyMap<string, number>>;
}

/** @param listRole the role of everything, where the title calls the document a list */
export function startOutline(
  folded: string,
  pieces: readonly ClassifiedPiece[],
  grammar: StructureGrammar,
  listRole: Role | null,
): OpenOutline {
  const root = openDraft(null, { form: 'preamble', start: 0, role: listRole, roleSource: 'title' });
  return { folded, pieces, grammar, root, path: [root], kindsInSection: new Map(), interrupted: new Map() };
}

/** No document has more levels; a deeper section stands beside its parent, so that any input is read in bounded time. */
const DEEPEST = 60;

/** Opens a section under `parent`, which must be on the path; what is open below it is closed. */
export function openSection(outline: OpenOutline, parent: SectionDraft, input: DraftInput): SectionDraft {
  const { path, kindsInSection } = outline;
  path.length = Math.min(path.lastIndexOf(parent) + 1, DEEPEST);
  const draft = openDraft(topOf(outline), input);
  path.push(draft);
  if (draft.depth === 1) kindsInSection.clear();
  else if (draft.marker !== null) kindsInSection.set(draft.marker.kind, draft.depth);
  return draft;
}

/** The open section. */
export function topOf(outline: OpenOutline): SectionDraft {
  return outline.path.at(-1) ?? outline.root;
}

/** The section that text goes into: before the first heading the preamble, behind a table the section around it. */
export function sectionForText(outline: OpenOutline, start: number): SectionDraft {
  if (topOf(outline).form === 'table') outline.path.pop();
  if (topOf(outline) === outline.root) openSection(outline, outline.root, { form: 'preamble', start });
  return topOf(outline);
}

/** Enters a paragraph into the open section; an empty one is none. */
export function addParagraph(outline: OpenOutline, { start, end }: Span): void {
  if (end > start) topOf(outline).paragraphs.push({ start, end });
}

/** Gives a section the role that its heading states, where it is another than that of the section around it. */
export function giveRole(outline: OpenOutline, draft: SectionDraft): void {
  const { roles } = outline.grammar;
  const parent = draft.parent === null ? null : effectiveRole(draft.parent);
  const found = parent === null ? roles.ofHeading(draft.heading) : roles.ofNestedHeading(draft.heading, parent);
  const listed = found === null && parent === 'other' ? roles.ofListTitle(draft.heading) : null;
  if (listed !== null) [draft.role, draft.roleSource] = [listed, `heading:${draft.heading}`];
  else if (found === null) giveRoleOfNumber(outline, draft, parent);
  else if (found.role !== parent) [draft.role, draft.roleSource] = [found.role, `heading:${found.words}`];
}

/** `问题1：` opens a problem also among measures; among things put right it is the past fault that is told of. */
function giveRoleOfNumber({ grammar }: OpenOutline, draft: SectionDraft, parent: Role | null): void {
  const { marker } = draft;
  const role = marker === null ? null : grammar.markers.roleOf(marker.kind);
  if (marker === null || role === null || role === parent || parent === 'rectification') return;
  [draft.role, draft.roleSource] = [role, `number:${marker.text.trim()}`];
}
