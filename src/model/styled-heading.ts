import type { Span } from './span.ts';

/** A line that its paragraph style makes a heading, whatever its words are. */
export interface StyledHeading extends Span {
  /** 1 for the top. */
  readonly level: number;
}
