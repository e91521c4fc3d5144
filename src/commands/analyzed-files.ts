import { resolve } from 'node:path';
import { type AnalyzedFile, analyzeFiles } from '../run/analyze-files.ts';
import { analyzeInProcesses } from '../run/analyze-in-processes.ts';
import { createPrograms } from '../run/programs/create-programs.ts';
import type { Tools } from '../run/tools.ts';
import type { FoundInput } from './find-input.ts';
import { programSettings } from './program-settings.ts';
import type { SharedOptions } from './shared-options.ts';

/** The files in their order, analysed here or in as many processes as were asked for. */
export function analyzedFiles(
  { files, manifest }: FoundInput,
  tools: Tools,
  options: SharedOptions,
): AsyncGenerator<AnalyzedFile> {
  const { jobs, dictionaries } = options;
  const programs = programSettings(options);
  if (jobs === 1) return analyzeFiles(files, manifest, tools, createPrograms(programs));
  return analyzeInProcesses(files, { jobs, manifest, programs, dictionaryFolder: resolve(dictionaries) });
}
