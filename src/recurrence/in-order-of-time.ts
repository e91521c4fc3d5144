import { compareTexts } from '../collections/compare-texts.ts';
import type { Document } from '../model/document.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';

/**
 * By year, then date, then path, so that the order of input does not matter. What is not known comes last: whatever is
 * first counts as the source of a copy or as the beginning of a problem, and that takes a date. A document without a
 * year has that of its date, if there is one.
 */
export function inOrderOfTime(analyses: readonly DocumentAnalysis[]): DocumentAnalysis[] {
  return [...analyses].sort((a, b) => {
    const [left, right] = [a.document, b.document];
    return compareTexts(timeKey(left), timeKey(right)) || compareTexts(left.source.path, right.source.path);
  });
}

/** What is not known stands as 9, above all years. */
function timeKey({ metadata: { year, date } }: Document): string {
  return `${year ?? date.slice(0, 4).padEnd(4, '9')} ${date === '' ? '9' : date}`;
}
