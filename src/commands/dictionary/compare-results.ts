import { compareReadings } from '../../difference/compare-readings.ts';
import type { DictionaryChange } from '../../difference/dictionary-change.ts';
import type { DocumentReading } from '../../difference/document-reading.ts';
import { responsibleFinder } from '../../difference/find-responsible.ts';
import type { ResultChange } from '../../difference/result-change.ts';
import { ResultTally } from '../../difference/result-tally.ts';
import type { Dictionaries } from '../../model/dictionaries.ts';
import type { DocumentAnalysis } from '../../model/document-analysis.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import { analyzeInProcesses } from '../../run/analyze-in-processes.ts';
import { createProgress } from '../../run/progress.ts';
import { loadTools } from '../../run/tools.ts';
import { compileSpecificity } from '../../specificity/specificity-grammar.ts';
import { specificityOf } from '../../specificity/specificity-of.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import type { DiffOptions } from '../dictionary-command.ts';
import type { FoundInput } from '../find-input.ts';
import { lineOf } from '../line-of.ts';
import { programSettings } from '../program-settings.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';

/** One version of the dictionaries, and the documents as it reads their manifest. */
export interface Version {
  readonly folder: string;
  readonly dictionaries: Dictionaries;
  readonly input: FoundInput;
}

/** A change of the results as it is listed. */
export interface ShownResult {
  readonly change: ResultChange;
  /** Of the document, from 1. */
  readonly line: number;
  /** The edits that may lie behind it. */
  readonly responsible: readonly DictionaryChange[];
}

/** Reads the documents with both versions, side by side, so that only one document is in memory at a time. */
export async function compareResults(
  before: Version,
  after: Version,
  changes: readonly DictionaryChange[],
  most: number,
  options: DiffOptions,
): Promise<ResultTally<ShownResult>> {
  const tally = new ResultTally<ShownResult>(most);
  const responsible = responsibleFinder(changes, before.dictionaries, after.dictionaries);
  const readings = [readerOf(before.dictionaries), readerOf(after.dictionaries)] as const;
  const progress = createProgress(options.quiet);
  progress.start(after.input.files.length);
  for await (const [one, other] of sideBySide(analysesBefore(before, options), analysesAfter(after, options))) {
    progress.step(other.path);
    if (one.analysis === null || other.analysis === null) {
      tellDiagnostics(other.diagnostics, options.language);
      continue;
    }
    const [old, now] = [readings[0](one.analysis), readings[1](other.analysis)];
    const { text } = other.analysis.document.source;
    const show = (change: ResultChange): ShownResult => {
      const whole = statementText(change, old, now);
      return { change, line: lineOf(text, change.place.start), responsible: responsible(change, whole) };
    };
    tally.add(old, now, compareReadings(old, now), show);
  }
  progress.stop();
  return tally;
}

/** In processes of its own: nodejieba knows one list of words a process, and the second list would replace the first. */
function analysesBefore({ folder, input }: Version, options: DiffOptions): AsyncGenerator<AnalyzedFile> {
  const programs = programSettings({ ...options, quiet: true });
  const { jobs } = options;
  return analyzeInProcesses(input.files, { jobs, manifest: input.manifest, programs, dictionaryFolder: folder });
}

function analysesAfter({ folder, input }: Version, options: DiffOptions): AsyncGenerator<AnalyzedFile> {
  return analyzedFiles(input, loadTools(folder), { ...options, dictionaries: folder });
}

function readerOf({ specificity, sets }: Dictionaries): (analysis: DocumentAnalysis) => DocumentReading {
  const grammar = compileSpecificity(specificity, sets);
  return (analysis) => ({ analysis, specificity: specificityOf(analysis, grammar) });
}

/** The whole statement that begins where the change stands, by either version. */
function statementText({ place }: ResultChange, before: DocumentReading, after: DocumentReading): string {
  for (const { analysis } of [after, before]) {
    const found = analysis.statements.find(({ statement }) => statement.title.start === place.start);
    if (found !== undefined) return analysis.document.source.text.slice(found.statement.start, found.statement.end);
  }
  return '';
}

/** Two runs over the same files, each file of both together. */
async function* sideBySide(
  before: AsyncGenerator<AnalyzedFile>,
  after: AsyncGenerator<AnalyzedFile>,
): AsyncGenerator<readonly [AnalyzedFile, AnalyzedFile]> {
  try {
    for (;;) {
      const [one, other] = await Promise.all([before.next(), after.next()]);
      if (one.done === true || other.done === true) return;
      yield [one.value, other.value];
    }
  } finally {
    await Promise.all([before.return(undefined), after.return(undefined)]);
  }
}
