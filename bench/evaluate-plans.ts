/**
 * How well copied plans are found: the share of each planted copy beside the labelled one, direction, leftovers, and
 * what is found where nothing was planted. Run with: npm run bench:plans [-- <folder of reports> <labels.json> …]
 */
import { readFileSync } from 'node:fs';
import { findInput } from '../src/commands/find-input.ts';
import { OWN_DICTIONARIES } from '../src/commands/shared-options.ts';
import type { DocumentAnalysis } from '../src/model/document-analysis.ts';
import type { PlanReuse } from '../src/model/plan-reuse.ts';
import { compileSetPhrases } from '../src/recurrence/compile-set-phrases.ts';
import { findPlanReuse } from '../src/recurrence/plans/find-plan-reuse.ts';
import { analyzeFiles } from '../src/run/analyze-files.ts';
import { loadTools } from '../src/run/tools.ts';

interface PlanLabel {
  readonly document: string;
  /** Missing where the plan was written anew. */
  readonly source_document?: string;
  readonly scope?: string;
  readonly approx_share?: number;
  readonly exact_share?: number;
  readonly leftovers?: readonly string[];
}

const [folder = 'corpus', ...files] = process.argv.slice(2);
const labels = (files.length > 0 ? files : ['test/gold/corpus-plans.json']).flatMap(
  (file) => JSON.parse(readFileSync(file, 'utf8')) as PlanLabel[],
);
const tools = loadTools(OWN_DICTIONARIES);
const input = await findInput([folder], undefined, tools.dictionaries.documentTypes);
const analyses: DocumentAnalysis[] = [];
for await (const { analysis } of analyzeFiles(input.files, input.manifest, tools))
  if (analysis) analyses.push(analysis);
const { dictionaries } = tools;
const started = performance.now();
const { rows } = findPlanReuse(analyses, { setPhrases: compileSetPhrases(dictionaries), dictionaries });
console.log(`${analyses.length} documents, ${rows.length} rows, ${(performance.now() - started).toFixed(0)} ms\n`);

const paths = new Map(analyses.map(({ document }) => [document.id, document.source.path]));
const copies = labels.filter((label) => label.source_document !== undefined);
console.log('| document | source | planted | share | discounted | verdict | direction | leftovers missed |');
console.log('|---|---|---|---|---|---|---|---|');
const judged = copies.map(judge);
const within = (pick: (each: (typeof judged)[number]) => number) =>
  judged.filter((each) => Math.abs(pick(each) - each.planted) <= 0.1).length;
console.log(
  `\nwithin 0.1 of the planted share: raw ${within((each) => each.share)}, discounted ${within((each) => each.discounted)}, of ${judged.length}`,
);
console.log(`direction right: ${judged.filter((each) => each.isDirectionRight).length} of ${judged.length}`);
const wanted = copies.flatMap((label) => label.leftovers ?? []).length;
const missed = judged.reduce((sum, each) => sum + each.missed.length, 0);
console.log(`leftovers found: ${wanted - missed} of ${wanted}`);
printUnlabelled();

function judge(label: PlanLabel) {
  const row = rows.find((each) => isOf(each, label));
  const planted = label.exact_share ?? label.approx_share ?? 0;
  const found = row?.leftovers.map(({ text }) => text) ?? [];
  const missed = (label.leftovers ?? []).filter(
    (each) => !found.some((text) => each.includes(text) || text.includes(each)),
  );
  const [share, discounted] = [row?.share ?? 0, row?.discountedShare ?? 0];
  const figures = [planted.toFixed(2), share.toFixed(2), discounted.toFixed(2)];
  const direction = `${row?.direction ?? '-'} ${row?.directionCertainty ?? ''}`;
  const cells = [label.document, label.source_document, ...figures, row?.verdict ?? '-', direction, missed.join('，')];
  console.log(`| ${cells.join(' | ')} |`);
  return { planted, share, discounted, missed, isDirectionRight: row?.direction === 'from_source' };
}

/** What was found beyond the labels: of plans said to be new the greatest share, and every row above one tenth. */
function printUnlabelled(): void {
  const extra = rows.filter((row) => !copies.some((label) => isOf(row, label)));
  const above = extra.filter((row) => row.discountedShare >= 0.1);
  console.log(
    `rows without a label: ${extra.length}, of them with a discounted share of 0.1 and more: ${above.length}`,
  );
  for (const row of extra) {
    const shares = `share ${row.share.toFixed(2)}, discounted ${row.discountedShare.toFixed(2)}, ${row.verdict}`;
    console.log(`- ${paths.get(row.documentId)} ← ${row.sourcePath} (${row.scope}): ${shares}`);
  }
  for (const row of rows) {
    for (const { kind, text } of row.leftovers)
      console.log(`leftover ${kind} “${text}”: ${paths.get(row.documentId)} ← ${row.sourcePath}`);
  }
}

function isOf(row: PlanReuse, label: PlanLabel): boolean {
  return paths.get(row.documentId) === label.document && row.sourcePath === label.source_document;
}
