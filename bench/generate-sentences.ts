import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastGlob from 'fast-glob';
import { fold } from '../src/patterns/fold.ts';
import { comparableText } from '../src/reuse/text/comparable-text.ts';
import { clauseUnits } from '../src/reuse/text/unit.ts';
import { seededRandom } from '../src/statistics/seeded-random.ts';

/** The percentage of characters changed in a sentence of its own and in a version of an earlier one. */
const [CHANGED, CHANGED_IN_VERSION] = [5, 10];

/**
 * Distinct comparable sentences of two to five clauses of the texts in `folder`, some characters of each drawn anew.
 * Clauses stand again in many sentences, so candidates are more frequent than in a real corpus.
 *
 * @param versions out of a hundred sentences so many are an earlier one with a tenth of its characters changed
 */
export function generateSentences(folder: string, count: number, seed: number, versions = 7): string[] {
  const random = seededRandom(seed);
  const clauses = clausesOf(folder);
  const characters = [...clauses.join('')].filter((character) => /\p{Script=Han}/u.test(character));
  const mutated = (text: string, share: number) =>
    Array.from(text, (character) =>
      random.nextIndex(100) < share ? (characters[random.nextIndex(characters.length)] ?? character) : character,
    ).join('');
  const sentences: string[] = [];
  const known = new Set<string>();
  while (sentences.length < count) {
    const isVersion = sentences.length > 0 && random.nextIndex(100) < versions;
    const parts = Array.from(
      { length: 2 + random.nextIndex(4) },
      () => clauses[random.nextIndex(clauses.length)] ?? '',
    );
    const sentence = isVersion
      ? mutated(sentences[random.nextIndex(sentences.length)] ?? '', CHANGED_IN_VERSION)
      : mutated(parts.join(''), CHANGED);
    if (known.has(sentence)) continue;
    known.add(sentence);
    sentences.push(sentence);
  }
  return sentences;
}

function clausesOf(folder: string): string[] {
  const texts = fastGlob
    .sync('**/*.txt', { cwd: folder })
    .sort()
    .map((path) => fold(readFileSync(join(folder, path), 'utf8')));
  const clauses = texts.flatMap((text) => clauseUnits(text, comparableText(text)).map((unit) => unit.text));
  return [...new Set(clauses.filter((clause) => clause.length >= 6))];
}
