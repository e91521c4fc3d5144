import { groupBy } from '../../collections/group-by.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { GoldDocument } from './gold-labels.ts';

export interface DocumentPair {
  readonly gold: GoldDocument;
  readonly analysis: DocumentAnalysis;
}

export interface PairedDocuments {
  readonly pairs: readonly DocumentPair[];
  /** Gold documents that were not analysed. */
  readonly missing: readonly string[];
  /** One for each gold document whose name fits several analysed ones. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the analysis of each gold document: by its path, else by the one analysed path that ends with it or that it
 * ends with, since a gold file and a run may start from different folders. An analysis is taken once.
 */
export function pairDocuments(gold: readonly GoldDocument[], analyses: readonly DocumentAnalysis[]): PairedDocuments {
  const byPath = new Map(analyses.map((analysis) => [pathOf(analysis), analysis]));
  const exact = new Map(gold.map((document) => [document, byPath.get(plainPath(document.path))]));
  const taken = new Set(exact.values());
  const byName = groupBy(
    analyses.filter((analysis) => !taken.has(analysis)),
    (analysis) => nameOf(pathOf(analysis)),
  );
  const pairs: DocumentPair[] = [];
  const missing: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of gold) {
    const fitting = fittingAnalyses(document, byName).filter((analysis) => !taken.has(analysis));
    const analysis = exact.get(document) ?? (fitting.length === 1 ? fitting[0] : undefined);
    taken.add(analysis);
    if (analysis !== undefined) pairs.push({ gold: document, analysis });
    else missing.push(document.path);
    if (analysis === undefined && fitting.length > 1) diagnostics.push(ambiguous(document, fitting));
  }
  return { pairs, missing, diagnostics };
}

function pathOf(analysis: DocumentAnalysis): string {
  return plainPath(analysis.document.source.path);
}

/** File systems and editors write one name in several ways. */
function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '');
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function fittingAnalyses(document: GoldDocument, byName: ReadonlyMap<string, DocumentAnalysis[]>): DocumentAnalysis[] {
  const path = plainPath(document.path);
  return (byName.get(nameOf(path)) ?? []).filter((analysis) => {
    const other = pathOf(analysis);
    return other.endsWith(`/${path}`) || path.endsWith(`/${other}`);
  });
}

function ambiguous(document: GoldDocument, fitting: readonly DocumentAnalysis[]): Diagnostic {
  const paths = fitting.map((analysis) => analysis.document.source.path).join(', ');
  return {
    path: document.path,
    severity: 'warning',
    code: 'gold.ambiguous-document',
    message: `"${document.path}" fits several documents (${paths}); write its path in the gold file as one of them`,
  };
}
