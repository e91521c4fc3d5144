/**
 * How well problems are followed through the years: precision and recall of links by change, false friends linked,
 * verdicts. Run with: npm run bench:lineages [-- <folder> <lineages.json> [<false friends.json>]]
 */
import { readFileSync } from 'node:fs';
import { OWN_DICTIONARIES } from '../src/commands/shared-options.ts';
import type { Lineage } from '../src/model/lineage.ts';
import { compileSetPhrases } from '../src/recurrence/compile-set-phrases.ts';
import { findLineages } from '../src/recurrence/lineages/find-lineages.ts';
import { loadTools } from '../src/run/tools.ts';
import { analyzedFolder } from '../test/recurrence/lineages/analyzed-folder.ts';
import { readLineageLabels } from '../test/recurrence/lineages/lineage-labels.ts';
import { type LineageScore, scoreLineages } from '../test/recurrence/lineages/score-lineages.ts';

const SETS = [
  ['corpus', 'test/gold/corpus-lineages.json', 'test/gold/corpus-false-friends.json'],
  ['test/held-out-years', 'test/held-out-years/lineages.json'],
  ['test/held-out-formal', 'test/held-out-formal/lineages.json'],
  ['test/held-out-unseen', 'test/held-out-unseen/lineages.json'],
  ['test/held-out-objects', 'test/held-out-objects/lineages.json'],
] as const;

const given = process.argv.slice(2);
const tools = loadTools(OWN_DICTIONARIES);
for (const [folder, ...labels] of given.length > 1 ? [given] : SETS) await evaluate(folder ?? '', labels);

async function evaluate(folder: string, files: readonly string[]): Promise<void> {
  const analyses = await analyzedFolder(folder, tools);
  const started = performance.now();
  const found = findLineages(analyses, {
    setPhrases: compileSetPhrases(tools.dictionaries),
    dictionaries: tools.dictionaries,
  });
  const milliseconds = performance.now() - started;
  const labels = readLineageLabels(files.map((file) => JSON.parse(readFileSync(file, 'utf8'))));
  console.log(`${folder}: ${analyses.length} documents, ${milliseconds.toFixed(0)} ms, ${verdicts(found.lineages)}\n`);
  print(scoreLineages(analyses, found, labels));
}

function verdicts(lineages: readonly Lineage[]): string {
  const counts = new Map<string, number>();
  for (const { verdict } of lineages) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ');
}

function print(score: LineageScore): void {
  console.log('| change | labelled | found | recall | linked | precision |');
  console.log('|---|---|---|---|---|---|');
  for (const { change, labelled, found, linked } of score.changes) {
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
    const right = linked.right;
    const cells = [change, labelled, found, share(found, labelled), linked.all, share(right, linked.all)];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const { falseFriends, lineages, whole, claims, answers, missing } = score;
  console.log(`\nlabelled problems that were not extracted: ${missing}`);
  console.log(`false friends linked: ${falseFriends.linked} of ${falseFriends.all}`);
  console.log(
    `verdicts right: ${lineages.verdict} of ${lineages.all}; claimed cured: ${lineages.cured} of ${lineages.all}`,
  );
  console.log(
    `  of lineages linked whole: ${whole.verdict} of ${whole.all}; claimed cured: ${whole.cured} of ${whole.all}`,
  );
  if (claims.all > 0) console.log(`claims matched: ${claims.right} right, ${claims.wrong} wrong, of ${claims.all}`);
  if (answers.all > 0)
    console.log(`measures of last plans: ${answers.right} right, ${answers.wrong} wrong, of ${answers.all}`);
  for (const line of score.mistakes) console.log(`  ${line}`);
  console.log('');
}
