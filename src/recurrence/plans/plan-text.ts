import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import { type PreparationOptions, type PreparedText, prepareText } from '../../reuse/prepared-text.ts';
import { comparableSource } from '../comparable-source.ts';
import { planSpans } from './plan-spans.ts';

/** The plan of a document, prepared for comparison; empty where it has none. */
export function planText(analysis: DocumentAnalysis, options: PreparationOptions): PreparedText {
  const omitted = analysis.sections.flatMap(({ marker }) => (marker === null ? [] : [marker]));
  return prepareText(comparableSource(analysis), { ...options, omitted }, planSpans(analysis));
}
