/** A paragraph of an office document. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** Soft breaks are `\n`. */
  readonly text: string;
  /** The number or bullet of an automatic list; empty where it has none. */
  readonly label: string;
  /** Level of the heading that its style makes it, from 1; null for text. */
  readonly headingLevel: number | null;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** How many columns it spans. */
  readonly columns: number;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = ParagraphBlock | TableBlock;

/** A paragraph of text alone. */
export function plainParagraph(text: string): ParagraphBlock {
  return { kind: 'paragraph', text, label: '', headingLevel: null };
}
