import type { DocumentMetadata } from '../model/document.ts';
import type { Grouping } from '../model/frequency-row.ts';

/**
 * The group of a document: `all`, or its unit, year or type, empty where unknown; for `unit_year` both,
 * parted by `;` like every list inside a cell.
 */
export function groupOf(metadata: DocumentMetadata, grouping: Grouping): string {
  const year = metadata.year === null ? '' : String(metadata.year);
  if (grouping === 'unit') return metadata.unit;
  if (grouping === 'year') return year;
  if (grouping === 'type') return metadata.type;
  return grouping === 'unit_year' ? `${metadata.unit};${year}` : 'all';
}
