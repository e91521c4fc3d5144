import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { createPrograms } from '../../run/programs/create-programs.ts';
import { documentIdOf, readDocuments } from '../../run/read-documents.ts';
import type { Tools } from '../../run/tools.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { findInput } from '../find-input.ts';
import { InputFingerprint } from '../input-fingerprint.ts';
import { programSettings } from '../program-settings.ts';
import type { AnalyzeOptions } from './analyze-options.ts';

/** Reference documents, which may be quoted. */
export interface Upstream {
  readonly documents: readonly Document[];
  /** What is odd about them: words of a circular that was not read count as copied. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null where none were given. */
  readonly input: RunFacts['input'] | null;
}

/**
 * The reference documents of `--upstream`, with ids of their own: a circular may be called like a report.
 *
 * @throws ConfigurationError where the option names nothing
 */
export async function readUpstream(options: AnalyzeOptions, tools: Tools): Promise<Upstream> {
  const { upstream } = options;
  if (upstream.length === 0) return { documents: [], diagnostics: [], input: null };
  const found = await findInput(upstream, undefined, tools.dictionaries.documentTypes);
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [...found.diagnostics];
  const fingerprint = new InputFingerprint();
  const programs = createPrograms(programSettings(options));
  for await (const read of readDocuments(found.files, found.manifest, tools.dictionaries, programs)) {
    diagnostics.push(...read.diagnostics.filter(isOfReading));
    if (read.document === null) continue;
    const { source } = read.document;
    fingerprint.add(source.path, source.sha256);
    documents.push({ ...read.document, id: documentIdOf(`upstream/${source.path}`) });
  }
  return { documents, diagnostics, input: fingerprint.value() };
}

/** Nobody asks of a circular whose it is and of which year. */
function isOfReading({ code }: Diagnostic): boolean {
  return !code.startsWith('metadata.');
}
