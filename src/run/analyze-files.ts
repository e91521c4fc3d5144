import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';
import { analyzeDocument } from '../pipeline.ts';
import type { FoundFile } from '../read/find-files.ts';
import type { ManifestRow } from '../read/manifest.ts';
import { NO_PROGRAMS, type OutsidePrograms } from '../read/programs/outside-programs.ts';
import { type ReadDocument, readDocuments } from './read-documents.ts';
import type { Tools } from './tools.ts';

/** One file as it went through the pipeline. */
export interface AnalyzedFile {
  readonly path: string;
  readonly documentId: string;
  /** Null where the file could not be read. */
  readonly analysis: DocumentAnalysis | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and analyses the files in order, one document in memory at a time. */
export async function* analyzeFiles(
  files: readonly FoundFile[],
  manifest: ReadonlyMap<string, ManifestRow>,
  tools: Tools,
  programs: OutsidePrograms = NO_PROGRAMS,
): AsyncGenerator<AnalyzedFile> {
  for await (const read of readDocuments(files, manifest, tools.dictionaries, programs)) yield analyzeRead(read, tools);
}

/** Analyses a document that was read. A document that breaks the analysis costs only itself. */
function analyzeRead(read: ReadDocument, tools: Tools): AnalyzedFile {
  const { path, documentId, document, diagnostics } = read;
  if (document === null) return { path, documentId, analysis: null, diagnostics };
  try {
    const analysis = analyzeDocument(document, tools.analyzer);
    return { path, documentId, analysis, diagnostics: [...diagnostics, ...analysis.diagnostics] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the analysis of this document failed (${reason}). This is a fault of the program; please report it with the file`;
    return {
      path,
      documentId,
      analysis: null,
      diagnostics: [...diagnostics, { path, severity: 'error', code: 'analyze.failed', message }],
    };
  }
}
