import { relative, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { analyzeCorpus } from '../../pipeline.ts';
import type { Recurrence } from '../../recurrence/recurrence.ts';
import { loadTools, type Tools } from '../../run/tools.ts';
import { seededRandom } from '../../statistics/seeded-random.ts';
import { renderCodebook } from '../../write/codebook.ts';
import { KeptTexts } from '../../write/kept-texts.ts';
import { openTables } from '../../write/open-tables.ts';
import { OutputFolder } from '../../write/output-folder.ts';
import { dataPackage } from '../../write/package/data-package.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { categoryNames } from '../category-names.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { CODEBOOK_FILE, PACKAGE_FILE, PAGE_FILE, RUN_FILE, WORKBOOKS } from '../result-files.ts';
import { runFacts } from '../run-facts.ts';
import { defaultInputs, packageVersion } from '../shared-options.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { type CertifiedRecall, certifiedRecall, recallDiagnostics } from './certified-recall.ts';
import { withoutToldAgain } from './copy-finder.ts';
import { CorpusSummary } from './corpus-summary.ts';
import { CorpusTables, TABLES } from './corpus-tables.ts';
import { EndingSignals } from './ending-signals.ts';
import { type Listeners, readAll } from './read-all.ts';
import { readUpstream, type Upstream } from './read-upstream.ts';
import { renderSummary } from './render-summary.ts';
import { ReportPage } from './report-page.ts';
import { type RunResults, runRecord } from './run-record.ts';
import { staleResults } from './stale-results.ts';
import { whereToLook } from './where-to-look.ts';

/**
 * The main job: reads the documents, follows them through the years, writes every table and the page, tells what was
 * found.
 *
 * @throws ConfigurationError where it cannot run
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const started = performance.now();
  requireReports(paths, options);
  const tools = loadTools(resolve(options.dictionaries));
  const results = resolve(options.output);
  const input = await findInput(defaultInputs(paths), options.manifest, tools.dictionaries.documentTypes, results);
  const output = new OutputFolder(results);
  const texts = options.keepText ? new KeptTexts(results) : null;
  const prepared = performance.now();
  const signals = new EndingSignals((signal) => interrupt(output, texts, signal));
  try {
    const listeners = await openListeners(tools, output, texts, options);
    const found = await run(input, tools, { output, listeners, signals }, options);
    const timings = { prepare: Math.round(prepared - started), analyze: Math.round(performance.now() - prepared) };
    writeRecord(output, paths, options, { ...found, timings });
    writeDescriptions(output, tools, found.facts, options);
    output.commit();
    texts?.commit();
    if (!options.quiet) tellWhatWasFound(output, tools, listeners.summary, options);
  } finally {
    signals.release();
    texts?.discard();
    output.discard();
  }
}

/** All that stands behind `--upstream` is taken for it, the reports as well; the sample is not what was meant then. */
function requireReports(paths: readonly string[], { upstream }: AnalyzeOptions): void {
  if (paths.length > 0 || upstream.length === 0) return;
  throw new ConfigurationError(
    `--upstream took ${upstream.map((each) => `"${each}"`).join(', ')} and no report is left. Name the reports before it, or part the two with --`,
    'input-only-upstream',
  );
}

async function openListeners(
  tools: Tools,
  output: OutputFolder,
  texts: KeptTexts | null,
  options: AnalyzeOptions,
): Promise<Listeners> {
  const page = options.formats.includes('html') ? new ReportPage(tools, options.language) : null;
  const target = { output, tables: TABLES, bom: options.bom, workbook: WORKBOOKS.analyze };
  const opened = await openTables(options.formats, { ...target, names: categoryNames(tools.dictionaries.taxonomy) });
  const keepsAnalyses = options.recurrence || page !== null;
  const tables = new CorpusTables(opened, tools.dictionaries, tools.analyzer.segmenter, { keepsAnalyses });
  return { tables, summary: new CorpusSummary(), page, texts };
}

/** Where results go, who is told of them, and what may break the run off. */
interface Surroundings {
  readonly output: OutputFolder;
  readonly listeners: Listeners;
  readonly signals: EndingSignals;
}

/** Reads all, compares the years, finishes what was opened. */
async function run(
  input: FoundInput,
  tools: Tools,
  { output, listeners, signals }: Surroundings,
  options: AnalyzeOptions,
): Promise<Omit<RunResults, 'timings'>> {
  const { tables, summary, page } = listeners;
  const facts = runFacts(tools, await readAll(input, tools, listeners, options));
  const upstream = await readUpstream(options, tools);
  tables.addDiagnostics(upstream.diagnostics);
  const recurrence = signals.endAtOnceDuring(() => compareYears(tables, upstream, tools, options));
  const recall = options.recurrence ? tellRecall(recurrence, tables) : null;
  summary.addRecurrence(recurrence);
  const rows = tables.finish(recurrence, facts);
  const { analyses, diagnostics } = tables;
  summary.addDiagnostics(diagnostics);
  page?.write(output, { program: facts.program, analyses, diagnostics, recurrence, compared: options.recurrence });
  return { facts, upstream: upstream.input, recall, counts: summary.counts(), rows };
}

/** Decides which sentences the recall is measured on. */
const SAMPLE_SEED = 1;

function compareYears(tables: CorpusTables, upstream: Upstream, tools: Tools, options: AnalyzeOptions): Recurrence {
  const recurrence = analyzeCorpus(options.recurrence ? tables.analyses : [], {
    dictionaries: tools.dictionaries,
    upstream: upstream.documents,
    nextIndex: seededRandom(SAMPLE_SEED).nextIndex,
  });
  return { ...recurrence, diagnostics: withoutToldAgain(recurrence.diagnostics, tables.diagnostics) };
}

function tellRecall(recurrence: Recurrence, tables: CorpusTables): CertifiedRecall {
  const recall = certifiedRecall(recurrence.recall);
  tables.addDiagnostics(recallDiagnostics(recall));
  return recall;
}

function writeRecord(
  output: OutputFolder,
  paths: readonly string[],
  options: AnalyzeOptions,
  results: RunResults,
): void {
  output.writeText(RUN_FILE, `${JSON.stringify(runRecord(paths, options, results), null, 2)}\n`);
}

/** The files that say what the tables are: for programs, and for people. */
function writeDescriptions(output: OutputFolder, tools: Tools, facts: RunFacts, options: AnalyzeOptions): void {
  const { formats, bom } = options;
  const packaged = { output, tables: TABLES, formats, bom, workbook: WORKBOOKS.analyze, page: PAGE_FILE };
  const described = dataPackage(packageVersion(), facts, packaged);
  output.writeText(PACKAGE_FILE, `${JSON.stringify(described, null, 2)}\n`);
  output.writeText(CODEBOOK_FILE, renderCodebook(tools.dictionaries.taxonomy, facts.dictionaries));
}

function tellWhatWasFound(output: OutputFolder, tools: Tools, summary: CorpusSummary, options: AnalyzeOptions): void {
  const { formats, language } = options;
  const whereTo = whereToLook(relative(process.cwd(), output.path) || '.', formats, language);
  const stale = staleResults(output.path, formats, language);
  const facts = summary.facts(tools.dictionaries.taxonomy, language);
  process.stdout.write(renderSummary({ ...facts, whereTo, stale, hasTables: formats.includes('csv') }, language));
}

/** The exit code is the one by which a shell tells a program that a signal ended. */
function interrupt(output: OutputFolder, texts: KeptTexts | null, signal: number): never {
  texts?.discard();
  output.discard();
  process.stderr.write('\n已中断，先前的结果未改动。Interrupted; earlier results are as they were.\n');
  process.exit(128 + signal);
}
