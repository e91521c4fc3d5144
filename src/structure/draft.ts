import type { Marker, Role, SectionForm } from '../model/section.ts';
import type { Span } from '../model/span.ts';

/** A section while the outline is being built; the only mutable value of this stage, never seen outside it. */
export interface SectionDraft {
  readonly form: SectionForm;
  readonly marker: Marker | null;
  readonly start: number;
  readonly headingSpan: Span;
  /** Folded, without number, decoration and closing signs. */
  readonly heading: string;
  /** Whether the heading shares its line with text. */
  readonly runsIn: boolean;
  /** See `ClassifiedPiece.styledLevel`. */
  readonly styledLevel: number | null;
  readonly parent: SectionDraft | null;
  /** Below the root: 1 for the top. */
  readonly depth: number;
  readonly children: SectionDraft[];
  /** The last number of each kind among the children. */
  readonly lastNumbers: Map<string, number>;
  readonly paragraphs: Span[];
  readonly rows: (readonly Span[])[];
  role: Role | null;
  roleSource: string;
}

export interface DraftInput {
  readonly form: SectionForm;
  readonly start: number;
  readonly marker?: Marker | null;
  readonly headingSpan?: Span;
  readonly heading?: string;
  readonly runsIn?: boolean;
  readonly styledLevel?: number | null;
  readonly role?: Role | null;
  readonly roleSource?: string;
}

/** A new section under `parent`, entered into its children. */
export function openDraft(parent: SectionDraft | null, input: DraftInput): SectionDraft {
  const {
    form,
    start,
    marker = null,
    role = null,
    roleSource = '',
    heading = '',
    runsIn = false,
    styledLevel = null,
  } = input;
  const draft: SectionDraft = {
    form,
    marker,
    start,
    headingSpan: input.headingSpan ?? { start, end: start },
    heading,
    runsIn,
    styledLevel,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: [],
    lastNumbers: new Map(),
    paragraphs: [],
    rows: [],
    role,
    roleSource,
  };
  parent?.children.push(draft);
  if (marker !== null) parent?.lastNumbers.set(marker.kind, marker.value);
  return draft;
}

/** The drafts below `root` in reading order, without the root. */
export function inReadingOrder(root: SectionDraft): SectionDraft[] {
  const drafts: SectionDraft[] = [];
  const enter = (draft: SectionDraft) => {
    for (const child of draft.children) {
      drafts.push(child);
      enter(child);
    }
  };
  enter(root);
  return drafts;
}

/** The role that holds for a draft while its own is not decided: that of the nearest section above. */
export function effectiveRole(draft: SectionDraft): Role | null {
  for (let at: SectionDraft | null = draft; at !== null; at = at.parent) if (at.role !== null) return at.role;
  return null;
}
