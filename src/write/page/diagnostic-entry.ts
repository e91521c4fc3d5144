import type { Diagnostic } from '../../model/diagnostic.ts';
import type { PageDiagnostic } from '../../model/page-data.ts';

/** @param documents row of each document by its path */
export function diagnosticEntry(
  { path, severity, code, message }: Diagnostic,
  documents: ReadonlyMap<string, number>,
): PageDiagnostic {
  return { path, document: documents.get(path) ?? -1, severity, code, message };
}
