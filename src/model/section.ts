import type { Span } from './span.ts';

export const ROLES = [
  'background',
  'achievements',
  'rectification',
  'problems',
  'causes',
  'measures',
  'other',
] as const;

/** What stands in a section; see dictionaries/coding-rules.md, section 1. */
export type Role = (typeof ROLES)[number];

/** The numbering in front of a heading or item, e.g. `（一）`. */
export interface Marker extends Span {
  readonly kind: string;
  /** The number it states, 1 for `一`. */
  readonly value: number;
  readonly text: string;
}

/** How a section came to be: a numbered line, a line that only stands alone, a label such as `整改措施：`, a table, or words in running text. */
export type SectionForm =
  | 'preamble'
  | 'numbered'
  | 'heading'
  | 'title-line'
  | 'label'
  | 'table'
  | 'passage'
  | 'closing';

/**
 * A node of the outline. `start` and `end` hold the section's own text, heading included, without its
 * children: in order, the sections of a document cover its text with neither gap nor overlap.
 */
export interface Section extends Span {
  readonly id: string;
  readonly parentId: string | null;
  readonly order: number;
  /** Depth in the outline: 1 for the top, 0 for what stands before the first heading. */
  readonly level: number;
  readonly form: SectionForm;
  readonly marker: Marker | null;
  /** The heading without its number; empty for a passage without one. */
  readonly heading: string;
  readonly headingSpan: Span;
  readonly role: Role;
  /** Which rule, cue or neighbour gave the role, e.g. `heading:存在的问题` with the words that told, `inherited`. */
  readonly roleSource: string;
  /** Own paragraphs after the heading, in order; empty lines and table rows are none. */
  readonly paragraphs: readonly Span[];
  /** Own table rows, each a list of cells; only sections of form `table` have them. */
  readonly rows: readonly (readonly Span[])[];
}
