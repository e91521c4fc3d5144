import { resolve } from 'node:path';
import { createProgress } from '../../run/progress.ts';
import { loadTools, type Tools } from '../../run/tools.ts';
import { type CodedProblem, isWeaklyCoded } from '../../suggest/coded-problem.ts';
import { proposeTerms } from '../../suggest/propose-terms.ts';
import { toCodedProblem } from '../../suggest/to-coded-problem.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import type { SuggestOptions } from '../dictionary-command.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { defaultInputs } from '../shared-options.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { viewOf } from '../terminal/view.ts';
import { proposalsJson } from './proposals-json.ts';
import { proposalsText } from './proposals-text.ts';
import { proposalsYaml } from './proposals-yaml.ts';

/**
 * Prints wordings that might be worth a place in the taxonomy: those that weakly coded problems have in common. Only
 * proposals; nothing is changed.
 *
 * @throws ConfigurationError where it cannot run
 */
export async function suggestTerms(paths: readonly string[], options: SuggestOptions): Promise<void> {
  const { most } = options;
  const tools = loadTools(resolve(options.dictionaries));
  const input = await findInput(defaultInputs(paths), options.manifest, tools.dictionaries.documentTypes);
  const problems = await readProblems(input, tools, options);
  const { dictionaries, analyzer } = tools;
  const proposals = proposeTerms(problems, { ...analyzer, dictionaries }, most);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(proposalsJson(proposals), null, 2)}\n`);
    return;
  }
  const view = viewOf(dictionaries.taxonomy, options.language);
  const counts = {
    problems: problems.length,
    weak: problems.filter(isWeaklyCoded).length,
    documents: input.files.length,
  };
  process.stdout.write(proposalsText(proposals, counts, view));
  if (proposals.length > 0) process.stdout.write(`\n${proposalsYaml(proposals, dictionaries.taxonomy, view)}`);
}

/** The standing problems of all documents, as they are coded. What cannot be read is told and left out. */
async function readProblems(input: FoundInput, tools: Tools, options: SuggestOptions): Promise<CodedProblem[]> {
  const problems: CodedProblem[] = [];
  const progress = createProgress(options.quiet);
  progress.start(input.files.length);
  for await (const { path, analysis, diagnostics } of analyzedFiles(input, tools, options)) {
    progress.step(path);
    if (analysis === null) tellDiagnostics(diagnostics, options.language);
    else problems.push(...analysis.statements.flatMap((each) => toCodedProblem(each, analysis.document) ?? []));
  }
  progress.stop();
  return problems;
}
