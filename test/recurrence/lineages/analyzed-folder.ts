import { findInput } from '../../../src/commands/find-input.ts';
import type { DocumentAnalysis } from '../../../src/model/document-analysis.ts';
import { analyzeFiles } from '../../../src/run/analyze-files.ts';
import type { Tools } from '../../../src/run/tools.ts';

/** All documents of a folder, analysed; paths count from the folder. */
export async function analyzedFolder(folder: string, tools: Tools): Promise<DocumentAnalysis[]> {
  const input = await findInput([folder], undefined, tools.dictionaries.documentTypes);
  const analyses: DocumentAnalysis[] = [];
  for await (const { analysis } of analyzeFiles(input.files, input.manifest, tools))
    if (analysis) analyses.push(analysis);
  return analyses;
}
