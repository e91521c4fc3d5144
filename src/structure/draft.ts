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
  readonly parent: SectionDraft | null;
  readonly children: SectionDraft[];
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
  readonly role?: Role | null;
  readonly roleSource?: string;
}

/** A new section under `parent`, entered into its children. */
export function openDraft(parent: SectionDraft | null, input: DraftInput): SectionDraft {
  const draft: SectionDraft = {
    marker: null,
    headingSpan: { start: input.start, end: input.start },
    heading: '',
    runsIn: false,
    role: null,
    roleSource: '',
    ...input,
    parent,
    children: [],
    paragraphs: [],
    rows: [],
  };
  parent?.children.push(draft);
  return draft;
}

/** The drafts below `root` in reading order, without the root. */
export function inReadingOrder(root: SectionDraft): SectionDraft[] {
  return root.children.flatMap((child) => [child, ...inReadingOrder(child)]);
}

/** Depth below the root: 1 for the top. */
export function depthOf(draft: SectionDraft): number {
  let depth = 0;
  for (let at = draft.parent; at !== null; at = at.parent) depth += 1;
  return depth;
}
