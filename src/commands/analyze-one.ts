import { resolve } from 'node:path';
import { ConfigurationError } from '../model/configuration-error.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DocumentAnalysis } from '../model/document-analysis.ts';
import { analyzeFiles } from '../run/analyze-files.ts';
import { createPrograms } from '../run/programs/create-programs.ts';
import { loadTools, type Tools } from '../run/tools.ts';
import { findInput } from './find-input.ts';
import { programSettings } from './program-settings.ts';
import type { SharedOptions } from './shared-options.ts';
import { diagnosticMessage } from './terminal/tell-diagnostics.ts';

export interface AnalyzedDocument {
  readonly analysis: DocumentAnalysis;
  /** Of the reading and of the analysis. */
  readonly diagnostics: readonly Diagnostic[];
  readonly tools: Tools;
}

/**
 * Reads and analyses the one document that a command was given.
 *
 * @throws ConfigurationError where it is no single readable file
 */
export async function analyzeOne(file: string, options: SharedOptions): Promise<AnalyzedDocument> {
  const tools = loadTools(resolve(options.dictionaries));
  const input = await findInput([file], options.manifest, tools.dictionaries.documentTypes);
  if (input.files.length !== 1) {
    throw new ConfigurationError(
      `expected one file, got ${input.files.length} under ${file}. Name a single document`,
      'input-not-one-file',
    );
  }
  const programs = createPrograms(programSettings(options));
  for await (const { analysis, diagnostics } of analyzeFiles(input.files, input.manifest, tools, programs)) {
    if (analysis !== null) return { analysis, diagnostics, tools };
    throw new ConfigurationError(
      `${file} cannot be read: ${diagnostics.map((each) => diagnosticMessage(each, options.language)).join('; ')}`,
      'input-unreadable',
    );
  }
  throw new ConfigurationError(`${file} cannot be read`, 'input-unreadable');
}
