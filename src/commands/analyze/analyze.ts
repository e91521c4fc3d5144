import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type AnalyzedFile, analyzeFiles } from '../../run/analyze-files.ts';
import { analyzeInProcesses } from '../../run/analyze-in-processes.ts';
import { createProgress } from '../../run/progress.ts';
import { loadTools, type Tools } from '../../run/tools.ts';
import { OutputFolder } from '../../write/output-folder.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { defaultInputs, packageVersion, type SharedOptions } from '../shared-options.ts';
import { CorpusSummary } from './corpus-summary.ts';
import { CorpusTables } from './corpus-tables.ts';
import { InputFingerprint, type RunRecord } from './run-record.ts';

export interface AnalyzeOptions extends SharedOptions {
  readonly output: string;
  readonly bom: boolean;
}

/**
 * The main job: reads the documents, writes every table, tells what was found.
 *
 * @throws ConfigurationError where it cannot run
 */
export async function analyze(inputs: readonly string[], options: AnalyzeOptions): Promise<void> {
  const started = performance.now();
  const tools = loadTools(resolve(options.dictionaries));
  const { documentTypes } = tools.dictionaries;
  const results = resolve(options.output);
  const input = await findInput(defaultInputs(inputs), options.manifest, documentTypes, results);
  const output = new OutputFolder(results);
  const prepared = performance.now();
  const stop = () => interrupt(output);
  process.once('SIGINT', stop);
  try {
    const { summary, fingerprint, rows } = await writeTables(input, tools, output, options);
    const finished = performance.now();
    const timings = { prepare: Math.round(prepared - started), analyze: Math.round(finished - prepared) };
    const record = runRecord(tools, options, fingerprint, { ...summary.counts(), ...prefixed(rows) }, timings);
    output.writeText('run.json', `${JSON.stringify(record, null, 2)}\n`);
    output.commit();
    const shown = relative(process.cwd(), output.path) || '.';
    if (!options.quiet) process.stdout.write(summary.render(tools.dictionaries.taxonomy, shown, options.language));
  } finally {
    process.removeListener('SIGINT', stop);
    output.discard();
  }
}

interface WrittenTables {
  readonly summary: CorpusSummary;
  readonly fingerprint: InputFingerprint;
  readonly rows: Readonly<Record<string, number>>;
}

async function writeTables(
  input: FoundInput,
  tools: Tools,
  output: OutputFolder,
  options: AnalyzeOptions,
): Promise<WrittenTables> {
  const tables = new CorpusTables(output, tools.dictionaries.taxonomy, tools.analyzer.segmenter, options.bom);
  const summary = new CorpusSummary();
  const fingerprint = new InputFingerprint();
  const progress = createProgress(options.quiet);
  const copies = new CopyFinder();
  const general = [...input.diagnostics, ...segmenterDiagnostic(tools)];
  tables.addDiagnostics(general);
  summary.addInput(general);
  progress.start(input.files.length);
  for await (const file of analyzed(input, tools, options)) {
    const diagnostics = [...file.diagnostics, ...copies.check(file)];
    tables.add(file, diagnostics);
    summary.add(file, diagnostics);
    if (file.analysis !== null) fingerprint.add(file.path, file.analysis.document.source.sha256);
    progress.step(file.path);
  }
  progress.stop();
  return { summary, fingerprint, rows: tables.finish() };
}

function analyzed(input: FoundInput, tools: Tools, options: AnalyzeOptions): AsyncGenerator<AnalyzedFile> {
  const { files, manifest } = input;
  const { jobs } = options;
  if (jobs === 1) return analyzeFiles(files, manifest, tools);
  return analyzeInProcesses(files, { jobs, manifest, dictionaryFolder: resolve(options.dictionaries) });
}

/** Tells of a document whose bytes are those of one before it. */
class CopyFinder {
  readonly #paths = new Map<string, string>();

  check(file: AnalyzedFile): Diagnostic[] {
    const source = file.analysis?.document.source;
    if (source === undefined || source.text.trim() === '') return [];
    const first = this.#paths.get(source.sha256);
    if (first === undefined) {
      this.#paths.set(source.sha256, source.path);
      return [];
    }
    const message = `the same file as ${first}, byte by byte; both are counted. Remove one of them if they are one document`;
    return [{ path: source.path, severity: 'warning', code: 'read.duplicate', message }];
  }
}

function segmenterDiagnostic(tools: Tools): Diagnostic[] {
  if (tools.segmenterFallback === null) return [];
  const message = `nodejieba could not be used, ${tools.analyzer.segmenter.name} cut the words instead; some words are cut differently (${tools.segmenterFallback})`;
  return [{ path: '', severity: 'info', code: 'segmenter.fallback', message }];
}

function runRecord(
  tools: Tools,
  options: AnalyzeOptions,
  fingerprint: InputFingerprint,
  counts: Readonly<Record<string, number>>,
  timings: Readonly<Record<string, number>>,
): RunRecord {
  const { formats, language, jobs, bom } = options;
  return {
    program: {
      name: 'jingjian',
      version: packageVersion(),
      segmenter: tools.analyzer.segmenter.name,
      node: process.version,
    },
    options: { formats, language, jobs, bom, manifest: options.manifest ?? null },
    dictionaries: { sha256: tools.dictionaries.sha256 },
    input: fingerprint.value(),
    counts,
    timings,
  };
}

function prefixed(rows: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([name, count]) => [`rows_${name}`, count]));
}

function interrupt(output: OutputFolder): never {
  output.discard();
  process.stderr.write('\n已中断，先前的结果未改动。Interrupted; earlier results are as they were.\n');
  process.exit(130);
}
