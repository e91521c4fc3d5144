/**
 * How long `analyze --formats csv --no-recurrence` takes for 1,000 reports, beside nodejieba.cut alone over the same text; one
 * process, loading left out of both. Every round has reports of its own and tools that remember nothing of earlier
 * rounds; the first, in which Node compiles the program, is told but not counted. Machines are noisy: the ratio is
 * what counts. Run with: npm run bench
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorpusSummary } from '../src/commands/analyze/corpus-summary.ts';
import { CorpusTables, TABLES } from '../src/commands/analyze/corpus-tables.ts';
import { readAll } from '../src/commands/analyze/read-all.ts';
import { categoryNames } from '../src/commands/category-names.ts';
import { findInput } from '../src/commands/find-input.ts';
import { runFacts } from '../src/commands/run-facts.ts';
import { OWN_DICTIONARIES, type SharedOptions } from '../src/commands/shared-options.ts';
import { analyzeCorpus } from '../src/pipeline.ts';
import { loadTools } from '../src/run/tools.ts';
import { openTables } from '../src/write/open-tables.ts';
import { OutputFolder } from '../src/write/output-folder.ts';
import { generateReports } from './generate-reports.ts';

const REPORTS = 1000;
const ROUNDS = 6;
/** `analyze --formats csv --quiet`. */
const OPTIONS: SharedOptions = {
  dictionaries: OWN_DICTIONARIES,
  ...{ jobs: 1, formats: ['csv'], language: 'zh', quiet: true, libreoffice: false, ocr: false },
};

const nodejieba = createRequire(import.meta.url)('nodejieba') as { cut(text: string, useHmm: boolean): string[] };
const folder = mkdtempSync(join(tmpdir(), 'jingjian-bench-'));
try {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ratio = await measure(join(folder, String(round)), round + 1);
    if (round > 0) ratios.push(ratio);
  }
  const median = ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? 0;
  console.log(`median ratio ${median.toFixed(2)}, first round left out`);
  console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(place: string, seed: number): Promise<number> {
  await generateReports(join(place, 'reports'), REPORTS, seed);
  const tools = loadTools(OWN_DICTIONARIES);
  const started = performance.now();
  const input = await findInput([join(place, 'reports')], undefined, tools.dictionaries.documentTypes);
  const target = new OutputFolder(join(place, 'output'));
  const { dictionaries } = tools;
  const names = categoryNames(dictionaries.taxonomy);
  const opened = await openTables(OPTIONS.formats, { output: target, tables: TABLES, bom: true, workbook: '', names });
  const tables = new CorpusTables(opened, dictionaries, tools.analyzer.segmenter, { keepsAnalyses: false });
  const listeners = { tables, summary: new CorpusSummary(), page: null, texts: null };
  const facts = runFacts(tools, await readAll(input, tools, listeners, OPTIONS));
  tables.finish(analyzeCorpus([], { dictionaries, upstream: [], nextIndex: () => 0 }), facts);
  target.commit();
  const analyze = performance.now() - started;
  const texts = input.files.map((file) => readFileSync(file.absolutePath, 'utf8'));
  const cut = timeOf(() => {
    for (const text of texts) nodejieba.cut(text, true);
  });
  const characters = texts.reduce((total, text) => total + text.length, 0);
  console.log(
    `${texts.length} reports, ${(characters / 1e6).toFixed(2)} million characters: ` +
      `cut ${cut.toFixed(0)} ms, analyze ${analyze.toFixed(0)} ms, ratio ${(analyze / cut).toFixed(2)}`,
  );
  return analyze / cut;
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}
