import { groupBy } from '../../collections/group-by.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { FoundFile } from '../../read/find-files.ts';
import type { Progress } from '../../run/progress.ts';
import type { Tools } from '../../run/tools.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import type { FoundInput } from '../find-input.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { LabelledDocuments } from './labelled-documents.ts';
import type { Labels } from './labels.ts';

export interface LabelledAnalyses {
  /** In order of the files; those of a gold file under the paths that it knows them by. */
  readonly analyses: readonly DocumentAnalysis[];
  /** Of files that gave no analysis. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Analyses the documents that labels speak of. */
export async function analyzeLabelled(
  input: FoundInput,
  labels: Labels,
  documents: LabelledDocuments,
  tools: Tools,
  progress: Progress,
  options: SharedOptions,
): Promise<LabelledAnalyses> {
  const goldPaths = labels.kind === 'gold' ? knownPaths(input.files, documents) : new Map<string, string>();
  const analyses: DocumentAnalysis[] = [];
  const diagnostics: Diagnostic[] = [];
  progress.start(input.files.length);
  for await (const file of analyzedFiles(input, tools, options)) {
    if (file.analysis === null) diagnostics.push(...file.diagnostics);
    else analyses.push(withPath(file.analysis, goldPaths.get(file.path) ?? file.path));
    progress.step(file.path);
  }
  progress.stop();
  return { analyses, diagnostics };
}

/** By the path of each file the only name that means it and no other file. */
function knownPaths(files: readonly FoundFile[], { namesOf }: LabelledDocuments): Map<string, string> {
  const names = files.flatMap((file) => {
    const [name, ...others] = namesOf(file);
    return name === undefined || others.length > 0 ? [] : [{ name, path: file.path }];
  });
  const only = [...groupBy(names, ({ name }) => name).values()].filter((meant) => meant.length === 1);
  return new Map(only.flat().map(({ name, path }) => [path, name]));
}

function withPath(analysis: DocumentAnalysis, path: string): DocumentAnalysis {
  const { document } = analysis;
  return { ...analysis, document: { ...document, source: { ...document.source, path } } };
}
