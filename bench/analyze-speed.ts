/**
 * How long `analyze --formats csv` takes for 1,000 reports, beside nodejieba.cut alone over the same text; one
 * process, loading left out of both. Prints both times and their ratio for several rounds: machines are noisy, the
 * ratio is what counts. Run with: npm run bench
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CorpusTables } from '../src/commands/analyze/corpus-tables.ts';
import { findInput } from '../src/commands/find-input.ts';
import { OWN_DICTIONARIES } from '../src/commands/shared-options.ts';
import { analyzeFiles } from '../src/run/analyze-files.ts';
import { type Tools, loadTools } from '../src/run/tools.ts';
import { OutputFolder } from '../src/write/output-folder.ts';
import { generateReports } from './generate-reports.ts';

const REPORTS = 1000;
const ROUNDS = 5;

const folder = mkdtempSync(join(tmpdir(), 'jingjian-bench-'));
try {
  await generateReports(join(folder, 'reports'), REPORTS, 1);
  const tools = loadTools(OWN_DICTIONARIES);
  const input = await findInput([join(folder, 'reports')], undefined, tools.dictionaries.documentTypes);
  const texts = input.files.map((file) => readFileSync(file.absolutePath, 'utf8'));
  const characters = texts.reduce((total, text) => total + text.length, 0);
  console.log(`${texts.length} reports, ${(characters / 1e6).toFixed(2)} million characters, ${tools.analyzer.segmenter.name}`);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cut = timeOf(() => cutAll(texts));
    const started = performance.now();
    await analyzeAll(input, tools, join(folder, `output-${round}`));
    const analyze = performance.now() - started;
    ratios.push(analyze / cut);
    console.log(`cut ${cut.toFixed(0)} ms   analyze ${analyze.toFixed(0)} ms   ratio ${(analyze / cut).toFixed(2)}`);
  }
  console.log(`median ratio ${[...ratios].sort((a, b) => a - b)[ROUNDS >> 1]?.toFixed(2)} (goal: at most 1.80)`);
  console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function cutAll(texts: readonly string[]): void {
  const nodejieba = createRequire(import.meta.url)('nodejieba') as { cut(text: string, useHmm: boolean): string[] };
  for (const text of texts) nodejieba.cut(text, true);
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

async function analyzeAll(input: Awaited<ReturnType<typeof findInput>>, tools: Tools, output: string): Promise<void> {
  const target = new OutputFolder(output);
  const tables = new CorpusTables(target, tools.dictionaries.taxonomy, tools.analyzer.segmenter, true);
  for await (const file of analyzeFiles(input.files, input.manifest, tools)) tables.add(file, file.diagnostics);
  tables.finish();
  target.commit();
}
