import type { Span } from '../../model/span.ts';

export type MaskKind = 'number' | 'date' | 'name';

/**
 * A stretch of the source that is compared as one sign. What stood there is kept: a stale year or a foreign name
 * left in a text is evidence. The span counts in the source.
 */
export interface Mask extends Span {
  readonly kind: MaskKind;
  /** Of the sign, in the comparable text. */
  readonly position: number;
  /** As it stands in the source. */
  readonly text: string;
  /** The year that a date names; null for one without and for other kinds. */
  readonly year: number | null;
  /** The name as it was handed in; null for other kinds. */
  readonly name: string | null;
}
