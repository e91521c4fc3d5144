import type { DocumentAnalysis } from '../model/document-analysis.ts';
import type { DocumentSpecificity } from '../model/specificity.ts';

/** A document as one version of the dictionaries reads it. */
export interface DocumentReading {
  readonly analysis: DocumentAnalysis;
  readonly specificity: DocumentSpecificity;
}
