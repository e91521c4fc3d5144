import { createProgress } from '../../run/progress.ts';
import type { Tools } from '../../run/tools.ts';
import { compileSpecificity } from '../../specificity/specificity-grammar.ts';
import { specificityOf } from '../../specificity/specificity-of.ts';
import type { KeptTexts } from '../../write/kept-texts.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import type { FoundInput } from '../find-input.ts';
import { InputFingerprint } from '../input-fingerprint.ts';
import type { SharedOptions } from '../shared-options.ts';
import { CopyFinder } from './copy-finder.ts';
import type { CorpusSummary } from './corpus-summary.ts';
import type { CorpusTables } from './corpus-tables.ts';
import type { ReportPage } from './report-page.ts';
import { segmenterDiagnostic } from './segmenter-diagnostic.ts';

/** Whoever wants to know of each document. */
export interface Listeners {
  readonly tables: CorpusTables;
  readonly summary: CorpusSummary;
  /** Null where none is wanted. */
  readonly page: ReportPage | null;
  readonly texts: KeptTexts | null;
}

/** Reads and analyses every file in turn and tells the listeners of each. Returns what the input was. */
export async function readAll(
  input: FoundInput,
  tools: Tools,
  { tables, summary, page, texts }: Listeners,
  options: SharedOptions,
): Promise<RunFacts['input']> {
  const { specificity, sets } = tools.dictionaries;
  const grammar = compileSpecificity(specificity, sets);
  const fingerprint = new InputFingerprint();
  const progress = createProgress(options.quiet);
  const copies = new CopyFinder();
  tables.addDiagnostics([...input.diagnostics, ...segmenterDiagnostic(tools)]);
  summary.addUnopened(input.diagnostics);
  progress.start(input.files.length);
  for await (const file of analyzedFiles(input, tools, options)) {
    const { analysis } = file;
    const diagnostics = [...file.diagnostics, ...copies.check(file)];
    tables.addDiagnostics(diagnostics);
    summary.add(file);
    progress.step(file.path);
    if (analysis === null) continue;
    const commitment = specificityOf(analysis, grammar);
    tables.add(analysis, commitment, diagnostics);
    page?.add(analysis, commitment);
    fingerprint.add(file.path, analysis.document.source.sha256);
    texts?.add(file.documentId, analysis.document.source.text);
  }
  progress.stop();
  return fingerprint.value();
}
