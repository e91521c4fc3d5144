import { relative, resolve } from 'node:path';
import { ConfigurationError } from '../../model/configuration-error.ts';
import { createProgress } from '../../run/progress.ts';
import { loadTools, type Tools } from '../../run/tools.ts';
import { groupOf } from '../../statistics/document-groups.ts';
import { type FeatureCounts, FeatureTally } from '../../statistics/keyness/feature-counts.ts';
import { keyness } from '../../statistics/keyness/keyness.ts';
import { openTables } from '../../write/open-tables.ts';
import { OutputFolder } from '../../write/output-folder.ts';
import { KEYNESS, keynessRow } from '../../write/tables/keyness-table.ts';
import type { RunFacts } from '../../write/tables-writer.ts';
import { analyzedFiles } from '../analyzed-files.ts';
import { categoryNames } from '../category-names.ts';
import type { CompareOptions } from '../compare-command.ts';
import { type FoundInput, findInput } from '../find-input.ts';
import { InputFingerprint } from '../input-fingerprint.ts';
import { requireTables } from '../require-tables.ts';
import { WORKBOOKS } from '../result-files.ts';
import { runFacts } from '../run-facts.ts';
import { defaultInputs } from '../shared-options.ts';
import { tellDiagnostics } from '../terminal/tell-diagnostics.ts';
import { viewOf } from '../terminal/view.ts';
import { chooseComparisons } from './choose-comparisons.ts';
import { describeTable } from './describe-table.ts';
import { type ComparedGroups, renderComparisons } from './render-comparisons.ts';

/**
 * Compares parts of a corpus: writes `keyness` in every format asked for and prints what differs most.
 *
 * @throws ConfigurationError where nothing can be read or compared
 */
export async function compare(inputs: readonly string[], options: CompareOptions): Promise<void> {
  requireTables(options.formats, 'compare');
  const tools = loadTools(resolve(options.dictionaries));
  const { taxonomy, documentTypes } = tools.dictionaries;
  const results = resolve(options.output);
  const input = await findInput(defaultInputs(inputs), options.manifest, documentTypes, results);
  const read = await countFeatures(input, tools, options);
  const comparisons = chooseComparisons(read.groups, options);
  const compared = comparisons.map((comparison): ComparedGroups => {
    const [categories, words] = read.counts.map((counts) => keyness(counts, comparison, options.least));
    if (categories === undefined || words === undefined) throw new Error('expected counts of categories and words');
    return { comparison, categories, words };
  });
  const output = new OutputFolder(results);
  try {
    await writeKeyness(compared, output, read.facts, tools, options);
    output.commit();
  } finally {
    output.discard();
  }
  if (options.quiet) return;
  const shown = relative(process.cwd(), output.path) || '.';
  const unknown = read.groups.filter((group) => group === '').length;
  process.stdout.write(
    renderComparisons(compared, { ...options, unknown, output: shown }, viewOf(taxonomy, options.language)),
  );
}

interface CountedCorpus {
  readonly counts: readonly FeatureCounts[];
  /** By document, empty where unknown. */
  readonly groups: readonly string[];
  readonly facts: RunFacts;
}

/** Reads and counts all documents. What cannot be read is told and left out. */
async function countFeatures(input: FoundInput, tools: Tools, options: CompareOptions): Promise<CountedCorpus> {
  const tally = new FeatureTally(tools.dictionaries.stopWords);
  const fingerprint = new InputFingerprint();
  const groups: string[] = [];
  const progress = createProgress(options.quiet);
  progress.start(input.files.length);
  for await (const { path, analysis, diagnostics } of analyzedFiles(input, tools, options)) {
    progress.step(path);
    if (analysis === null) {
      tellDiagnostics(diagnostics, options.language);
      continue;
    }
    tally.add(analysis);
    groups.push(groupOf(analysis.document.metadata, options.by));
    fingerprint.add(path, analysis.document.source.sha256);
  }
  progress.stop();
  if (groups.length === 0)
    throw new ConfigurationError('none of the documents could be read; see the messages above', 'compare-none-read');
  return { counts: tally.counts(), groups, facts: runFacts(tools, fingerprint.value()) };
}

async function writeKeyness(
  compared: readonly ComparedGroups[],
  output: OutputFolder,
  facts: RunFacts,
  tools: Tools,
  { formats, bom }: CompareOptions,
): Promise<void> {
  const names = categoryNames(tools.dictionaries.taxonomy);
  const tables = await openTables(formats, { output, tables: [KEYNESS], bom, workbook: WORKBOOKS.compare, names });
  for (const { categories, words } of compared) {
    tables.write(KEYNESS, [...categories.rows, ...words.rows].map(keynessRow));
  }
  tables.close(facts);
  describeTable(output, facts, { output, tables: [KEYNESS], formats, bom, workbook: WORKBOOKS.compare });
}
