import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { DocumentMetadata } from '../model/document.ts';
import { type Clue, decidingClue } from './clue.ts';

const REMEDY = 'give it in a manifest (--manifest) or by the path, as in <unit>/<year>年….txt';

/**
 * What a reader should know of how metadata were found: `metadata.no-unit`, `metadata.no-year`, `metadata.no-type`
 * where nothing was, `metadata.year-inferred`, and `metadata.year-conflict` where path and title differ.
 */
export function metadataDiagnostics(path: string, metadata: DocumentMetadata, clues: readonly Clue[]): Diagnostic[] {
  const inferredFrom = decidingClue(clues, 'year')?.yearInferredFrom ?? '';
  const found: [boolean, Severity, string, string][] = [
    [metadata.unit === '', 'warning', 'metadata.no-unit', `the unit is not known; ${REMEDY}`],
    [metadata.year === null, 'warning', 'metadata.no-year', `the year is not known; ${REMEDY}`],
    [
      metadata.type === '',
      'info',
      'metadata.no-type',
      'the type of document is not known; give it in a manifest (--manifest)',
    ],
    [
      inferredFrom !== '',
      'info',
      'metadata.year-inferred',
      `the year ${metadata.year} was concluded from ${inferredFrom}; if it is another one, ${REMEDY}`,
    ],
  ];
  const stated = found
    .filter(([holds]) => holds)
    .map(([, severity, code, message]) => ({ path, severity, code, message }));
  return [...stated, ...yearConflict(path, metadata, clues)];
}

function yearConflict(path: string, metadata: DocumentMetadata, clues: readonly Clue[]): Diagnostic[] {
  const pathYear = clues.find((clue) => clue.source === 'path')?.year ?? null;
  const titleYear = clues.find((clue) => clue.source === 'title')?.year ?? null;
  if (metadata.year !== pathYear || pathYear === null || titleYear === null || pathYear === titleYear) return [];
  const message = `the path says ${pathYear}, the title ${titleYear}; the path counts. If it is wrong, rename the file or use a manifest`;
  return [{ path, severity: 'info', code: 'metadata.year-conflict', message }];
}
