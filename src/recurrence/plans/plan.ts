import type { Document } from '../../model/document.ts';
import type { WeighedText } from '../../reuse/prepared-text.ts';

/** What a document says will be done, ready to be compared. */
export interface Plan {
  readonly document: Document;
  /** See `corpusOwners`. */
  readonly owner: number;
  readonly text: WeighedText;
}

/** Whether a plan holds anything that can be compared. */
export function isEmptyPlan({ text }: Plan): boolean {
  return text.comparable.text === '';
}
