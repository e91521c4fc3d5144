import type { Document } from '../../model/document.ts';
import { documentIdOf, readDocuments } from '../../run/read-documents.ts';
import type { Tools } from '../../run/tools.ts';
import { findInput } from '../find-input.ts';
import type { AnalyzeOptions } from './analyze.ts';

/**
 * The reference documents of `--upstream`, with ids of their own: a circular may be called like a report.
 *
 * @throws ConfigurationError where the option names nothing
 */
export async function readUpstream({ upstream }: AnalyzeOptions, tools: Tools): Promise<Document[]> {
  if (upstream.length === 0) return [];
  const { files, manifest } = await findInput(upstream, undefined, tools.dictionaries.documentTypes);
  const documents: Document[] = [];
  for await (const { document } of readDocuments(files, manifest, tools.dictionaries)) {
    if (document !== null) documents.push({ ...document, id: documentIdOf(`upstream/${document.source.path}`) });
  }
  return documents;
}
