import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { analyzeCorpus } from '../../pipeline.ts';
import type { AnalyzedFile } from '../../run/analyze-files.ts';
import { createProgress } from '../../run/progress.ts';
import { loadTools, type Tools } from '../../run/tools.ts';
import { compileSpecificity } from '../../specificity/specificity-grammar.ts';
import { specificityOf } from '../../specificity/specificity-of.ts';
import { seededRandom } from '../../statistics/seeded-random.ts';
import { renderCodebook } from '../../write/codebook.ts';
import { KeptTexts } from '../../write/kept-texts.ts';
import { openTables } from '../../write/open-tables.ts';
import { OutputFolder } from '../../write/output-folder.ts';
import { dataPackage } from '../../write/package/data-package.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import { categoryNames } from '../category-names.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { InputFingerprint } from '../input-fingerprint.ts';
import { runFacts } from '../run-facts.ts';
import { defaultInputs, packageVersion, type SharedOptions } from '../shared-options.ts';
import { type CertifiedRecall, certifiedRecall, recallDiagnostics } from './certified-recall.ts';
import { CorpusSummary } from './corpus-summary.ts';
import { CorpusTables, TABLES } from './corpus-tables.ts';
import { readUpstream } from './read-upstream.ts';
import { PAGE_FILE, ReportPage } from './report-page.ts';
import type { RunRecord } from './run-record.ts';
import { WORKBOOK, whereToLook } from './where-to-look.ts';

export interface AnalyzeOptions extends SharedOptions {
  readonly output: string;
  readonly bom: boolean;
  /** Whether the converted texts are kept beside the tables. */
  readonly keepText: boolean;
  /** Files or folders of reference documents, which may be quoted. */
  readonly upstream: readonly string[];
  /** Whether years and units are compared. */
  readonly recurrence: boolean;
}

/** Decides which sentences the recall is measured on. */
const SAMPLE_SEED = 1;

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
  const texts = options.keepText ? new KeptTexts(results) : null;
  const prepared = performance.now();
  const stop = () => interrupt(output, texts);
  process.once('SIGINT', stop);
  try {
    const { summary, facts, recall, rows } = await writeTables(input, tools, output, texts, options);
    const finished = performance.now();
    const timings = { prepare: Math.round(prepared - started), analyze: Math.round(finished - prepared) };
    const record = runRecord(options, facts, recall, { ...summary.counts(), ...prefixed(rows) }, timings);
    output.writeText('run.json', `${JSON.stringify(record, null, 2)}\n`);
    writeDescriptions(output, tools, facts, options);
    output.commit();
    texts?.commit();
    const shown = relative(process.cwd(), output.path) || '.';
    const whereTo = whereToLook(shown, options.formats, options.language);
    if (!options.quiet) process.stdout.write(summary.render(tools.dictionaries.taxonomy, whereTo, options.language));
  } finally {
    process.removeListener('SIGINT', stop);
    output.discard();
    texts?.discard();
  }
}

interface WrittenTables {
  readonly summary: CorpusSummary;
  readonly facts: RunFacts;
  readonly recall: CertifiedRecall;
  readonly rows: Readonly<Record<string, number>>;
}

async function writeTables(
  input: FoundInput,
  tools: Tools,
  output: OutputFolder,
  texts: KeptTexts | null,
  options: AnalyzeOptions,
): Promise<WrittenTables> {
  const page = options.formats.includes('html') ? new ReportPage(tools, options.language) : null;
  const target = { output, tables: TABLES, bom: options.bom, workbook: WORKBOOK };
  const opened = await openTables(options.formats, { ...target, names: categoryNames(tools.dictionaries.taxonomy) });
  const keepsAnalyses = options.recurrence || page !== null;
  const tables = new CorpusTables(opened, tools.dictionaries, tools.analyzer.segmenter, { keepsAnalyses });
  const summary = new CorpusSummary();
  const fingerprint = await addFiles(input, tools, { tables, summary, page, texts }, options);
  const recurrence = analyzeCorpus(options.recurrence ? tables.analyses : [], {
    dictionaries: tools.dictionaries,
    upstream: await readUpstream(options, tools),
    nextIndex: seededRandom(SAMPLE_SEED).nextIndex,
  });
  summary.addRecurrence(recurrence);
  const recall = certifiedRecall(recurrence.recall);
  tables.addDiagnostics(recallDiagnostics(recall));
  const facts = runFacts(tools, fingerprint.value());
  const rows = tables.finish(recurrence, facts);
  const { analyses, diagnostics } = tables;
  page?.write(output, { program: facts.program, analyses, diagnostics, recurrence, compared: options.recurrence });
  return { summary, facts, recall, rows };
}

/** Whoever wants to know of each document. */
interface Listeners {
  readonly tables: CorpusTables;
  readonly summary: CorpusSummary;
  readonly page: ReportPage | null;
  readonly texts: KeptTexts | null;
}

/** Reads and analyses all files, and tells of each. */
async function addFiles(
  input: FoundInput,
  tools: Tools,
  { tables, summary, page, texts }: Listeners,
  options: AnalyzeOptions,
): Promise<InputFingerprint> {
  const { specificity, sets } = tools.dictionaries;
  const grammar = compileSpecificity(specificity, sets);
  const fingerprint = new InputFingerprint();
  const progress = createProgress(options.quiet);
  const copies = new CopyFinder();
  const general = [...input.diagnostics, ...segmenterDiagnostic(tools)];
  tables.addDiagnostics(general);
  summary.addInput(general);
  progress.start(input.files.length);
  for await (const file of analyzedFiles(input, tools, options)) {
    const { analysis } = file;
    const diagnostics = [...file.diagnostics, ...copies.check(file)];
    tables.addDiagnostics(diagnostics);
    summary.add(file, diagnostics);
    progress.step(file.path);
    if (analysis === null) continue;
    const commitment = specificityOf(analysis, grammar);
    tables.add(analysis, commitment, diagnostics);
    page?.add(analysis, commitment);
    fingerprint.add(file.path, analysis.document.source.sha256);
    texts?.add(file.documentId, analysis.document.source.text);
  }
  progress.stop();
  return fingerprint;
}

/** The files that say what the tables are: for programs, and for people. */
function writeDescriptions(output: OutputFolder, tools: Tools, facts: RunFacts, options: AnalyzeOptions): void {
  const { formats, bom } = options;
  const packaged = { output, tables: TABLES, formats, bom, workbook: WORKBOOK, page: PAGE_FILE };
  const described = dataPackage(packageVersion(), facts, packaged);
  output.writeText('datapackage.json', `${JSON.stringify(described, null, 2)}\n`);
  output.writeText('codebook.md', renderCodebook(tools.dictionaries.taxonomy, facts.dictionaries));
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
  options: AnalyzeOptions,
  facts: RunFacts,
  recall: CertifiedRecall,
  counts: Readonly<Record<string, number>>,
  timings: Readonly<Record<string, number>>,
): RunRecord {
  const { formats, language, jobs, bom } = options;
  return {
    program: { name: 'jingjian', version: packageVersion(), segmenter: facts.segmenter, node: process.version },
    options: { formats, language, jobs, bom, manifest: options.manifest ?? null, upstream: options.upstream },
    dictionaries: { sha256: facts.dictionaries },
    input: facts.input,
    counts,
    recall,
    timings,
  };
}

function prefixed(rows: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([name, count]) => [`rows_${name}`, count]));
}

function interrupt(output: OutputFolder, texts: KeptTexts | null): never {
  output.discard();
  texts?.discard();
  process.stderr.write('\n已中断，先前的结果未改动。Interrupted; earlier results are as they were.\n');
  process.exit(130);
}
