import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fastGlob from 'fast-glob';
import { seededRandom } from '../src/statistics/seeded-random.ts';

const SAMPLE = join(import.meta.dirname, '..', 'corpus');

/** Words that a generated report says in another way than the sample it is made from. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['加强', '强化'],
  ['不够', '不足'],
  ['落实', '贯彻'],
  ['存在', '还有'],
  ['工作', '任务'],
  ['推进', '推动'],
  ['组织', '安排'],
  ['开展', '举办'],
];

/**
 * Writes `count` reports made from the bundled sample, each with other figures, other words and other units, so
 * that no two paragraphs of figures are the same. The same seed gives the same files.
 */
export async function generateReports(folder: string, count: number, seed: number): Promise<void> {
  const sample = (await fastGlob('**/*.txt', { cwd: SAMPLE })).sort();
  const texts = sample.map((path) => readFileSync(join(SAMPLE, path), 'utf8'));
  const random = seededRandom(seed);
  for (let index = 0; index < count; index += 1) {
    const source = index % sample.length;
    const path = join(folder, `第${Math.floor(index / 4)}局`, `${2019 + (index % 4)}年${index}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      change(texts[source] ?? '', () => random.next() / 2 ** 32),
    );
  }
}

function change(text: string, random: () => number): string {
  const renumbered = text.replaceAll(/\d+/gu, (figure) =>
    figure.length === 4 ? figure : String(Math.floor(random() * 10 ** figure.length)),
  );
  return SYNONYMS.reduce(
    (changed, [from, to]) => (random() < 0.5 ? changed.replaceAll(from, to) : changed),
    renumbered,
  );
}
