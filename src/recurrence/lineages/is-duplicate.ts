import type { Document } from '../../model/document.ts';
import { foldWidth } from '../../reuse/text/comparable-character.ts';
import { findFigures } from '../../reuse/text/find-figures.ts';

/**
 * Whether two documents of one unit are one that was handed in twice: the same text, of the same year, or of two years of
 * which it names one. A text that names neither and is handed in for both was copied whole, and stands in both.
 */
export function isDuplicate({ source, metadata }: Document, other: Document): boolean {
  if (source.text !== other.source.text) return false;
  if (metadata.year === other.metadata.year) return true;
  const years = [metadata.year, other.metadata.year];
  return findFigures(foldWidth(source.text)).some(({ year }) => year !== null && years.includes(year));
}
