/**
 * How long the joins take for 10,000 to 300,000 distinct sentences at J ≥ 0.5, and how much memory, each size in a
 * process of its own on one thread; the recall of each is measured by brute force on 300 sentences. The exact join's goal:
 * 100,000 in under 60 s and 1.5 GB. Run with: npm run bench:join [-- <folder with .txt files>]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { drawSample } from '../src/reuse/join/draw-sample.ts';
import { joinExactly } from '../src/reuse/join/exact-join.ts';
import { joinByHash } from '../src/reuse/join/lsh-join.ts';
import { measureRecall } from '../src/reuse/join/measure-recall.ts';
import { seededRandom } from '../src/statistics/seeded-random.ts';
import { generateSentences } from './generate-sentences.ts';

const SIZES = [10_000, 30_000, 100_000, 300_000];
const THRESHOLD = 0.5;
const [folder = join(import.meta.dirname, '..', 'corpus'), method, size] = process.argv.slice(2);

if (size === undefined) {
  console.log('| join | sentences | characters each | pairs | recall | seconds | seconds per 10,000 | peak MB |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const name of ['exact', 'hash']) for (const count of SIZES) runApart(name, count);
} else measure(method ?? '', Number(size));

/** Memory given back is not seen by the system at once, so that one process for all sizes would show the sum. */
function runApart(name: string, count: number): void {
  const script = join(import.meta.dirname, 'join-speed.ts');
  const options = ['--import', 'tsx', script, folder, name, String(count)];
  process.stdout.write(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

function measure(name: string, count: number): void {
  const sentences = generateSentences(folder, count, 1);
  const characters = sentences.reduce((sum, sentence) => sum + sentence.length, 0) / count;
  const started = performance.now();
  const run = name === 'exact' ? joinExactly : joinByHash;
  const pairs = run(sentences, { threshold: THRESHOLD });
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  const sample = drawSample(count, 300, seededRandom(2).nextIndex);
  const { found, expected } = measureRecall(sentences, pairs, { threshold: THRESHOLD }, sample);
  const figures = [name, count, characters.toFixed(0), pairs.count, `${found} of ${expected}`, seconds.toFixed(1)];
  console.log(`| ${[...figures, ((seconds * 10_000) / count).toFixed(2), memory.toFixed(0)].join(' | ')} |`);
}
