/** A stretch of text as it is placed on a page. All lengths are in one unit; `y` grows downwards. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Height of the type: the width of a Chinese character. */
  readonly size: number;
}

/** A straight line that is drawn on a page, level or upright: the border of a cell. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page: what stands on it in the order in which it was drawn. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Absent where nobody has looked for them. */
  readonly rules?: readonly Rule[];
}
