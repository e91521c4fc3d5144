import { resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { createProgress } from '../../run/progress.ts';
import { loadTools } from '../../run/tools.ts';
import type { EvaluateOptions } from '../evaluate-command.ts';
import { diagnosticMessage } from '../terminal/tell-diagnostics.ts';
import { viewOf } from '../terminal/view.ts';
import { analyzeLabelled } from './analyze-labelled.ts';
import { compareLabels } from './compare-labels.ts';
import { findLabelled } from './find-labelled.ts';
import { labelledDocuments } from './labelled-documents.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readLabels } from './read-labels.ts';

/**
 * Compares the program with hand-made labels and prints how far they agree and where they do not.
 *
 * @param paths of the labelled documents; where there are none, they are looked for beside the labels and in `corpus`
 * @throws ConfigurationError where the labels are none or nothing can be compared with them
 */
export async function evaluate(paths: readonly string[], options: EvaluateOptions): Promise<void> {
  const labels = await readLabels(options.gold);
  const tools = loadTools(resolve(options.dictionaries));
  const { taxonomy, documentTypes } = tools.dictionaries;
  const view = viewOf(taxonomy, options.language);
  const documents = labelledDocuments(labels);
  const input = await findLabelled(paths, documents, options, documentTypes);
  const read = await analyzeLabelled(input, labels, documents, tools, createProgress(options.quiet), options);
  const odd = [...labels.diagnostics, ...input.diagnostics.filter(isWorthTelling), ...read.diagnostics];
  if (read.analyses.length === 0) throw nothingRead(odd, options);
  const { value, render } = compareLabels(labels, read.analyses, taxonomy, options);
  const diagnostics = [...odd, ...value.diagnostics];
  printDiagnostics(diagnostics, options.gold, view);
  process.stdout.write(options.json ? `${JSON.stringify({ ...value, diagnostics }, null, 2)}\n` : render(view));
}

/** Files that were passed over in looking for the documents are of no matter here. */
function isWorthTelling({ severity }: Diagnostic): boolean {
  return severity !== 'info';
}

function nothingRead(diagnostics: readonly Diagnostic[], { gold, language }: EvaluateOptions): ConfigurationError {
  const reasons = diagnostics.map((each) => `\n${each.path}: ${diagnosticMessage(each, language)}`).join('');
  return new ConfigurationError(`${gold}: none of the labelled documents can be read${reasons}`, 'labels-none-read');
}
