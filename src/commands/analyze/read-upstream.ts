import type { Document } from '../../model/document.ts';
import { createPrograms } from '../../run/programs/create-programs.ts';
import { documentIdOf, readDocuments } from '../../run/read-documents.ts';
import type { Tools } from '../../run/tools.ts';
import { findInput } from '../find-input.ts';
import { programSettings } from '../program-settings.ts';
import type { AnalyzeOptions } from './analyze.ts';

/**
 * The reference documents of `--upstream`, with ids of their own: a circular may be called like a report.
 *
 * @throws ConfigurationError where the option names nothing
 */
export async function readUpstream(options: AnalyzeOptions, tools: Tools): Promise<Document[]> {
  const { upstream } = options;
  if (upstream.length === 0) return [];
  const { files, manifest } = await findInput(upstream, undefined, tools.dictionaries.documentTypes);
  const documents: Document[] = [];
  const programs = createPrograms(programSettings(options));
  for await (const { document } of readDocuments(files, manifest, tools.dictionaries, programs)) {
    if (document !== null) documents.push({ ...document, id: documentIdOf(`upstream/${document.source.path}`) });
  }
  return documents;
}
