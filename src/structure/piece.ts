import type { Marker } from '../model/section.ts';
import type { Span } from '../model/span.ts';
import type { LabelStart } from './labels.ts';

/** A paragraph or the part of one that begins a heading, an item or a label of its own. */
export interface Piece extends Span {
  readonly indent: number;
  /** The number at its very beginning; what it counts for is decided later. */
  readonly firstMarker: Marker | null;
  readonly label: LabelStart | null;
}

export type PieceKind = 'front' | 'closing' | 'row' | 'label' | 'numbered' | 'heading' | 'title-line' | 'body';

/** A piece and what it is taken for. */
export interface ClassifiedPiece extends Piece {
  readonly kind: PieceKind;
  readonly marker: Marker | null;
  readonly cells: readonly Span[] | null;
  /** The level of the heading that its paragraph style makes it, from 1; null where it makes it none. */
  readonly styledLevel: number | null;
  /** Whether an unnumbered heading stands more than once in the document. */
  readonly isRepeated: boolean;
}
