import type { Block } from '../blocks/block.ts';

/** A paragraph while it is read. */
export interface ParagraphDraft {
  text: string;
  style: string;
  numberingId: string | null;
  listLevel: number | null;
  outlineLevel: number | null;
  /** Whether the sign that ends it was deleted, so that it runs on into the next one. */
  runsOn: boolean;
  /** Whether the sign that ends it is hidden. */
  isMarkHidden: boolean;
  hasHiddenText: boolean;
  /** Text boxes that hang on it. */
  readonly boxes: Block[];
}

export function newParagraph(): ParagraphDraft {
  return {
    text: '',
    style: '',
    numberingId: null,
    listLevel: null,
    outlineLevel: null,
    runsOn: false,
    isMarkHidden: false,
    hasHiddenText: false,
    boxes: [],
  };
}
