import { readFileSync } from 'node:fs';
import fastGlob from 'fast-glob';
import { fold } from '../../../src/patterns/fold.ts';
import { bagContainment } from '../../../src/reuse/similarity/bag-similarity.ts';
import { shingleBag } from '../../../src/reuse/similarity/shingles.ts';
import { comparableText } from '../../../src/reuse/text/comparable-text.ts';
import { splitSentences } from '../../../src/text/clauses.ts';

/**
 * Sentences of the sample corpus with three clauses and thirty comparable characters or more, none like another: the
 * corpus has copies of its own.
 */
export function longSentences(): string[] {
  const kept: { sentence: string; bag: Float64Array }[] = [];
  for (const sentence of sampleSentences()) {
    const { text } = comparableText(sentence);
    if (text.length < 30 || (sentence.match(/[，；：]/gu) ?? []).length < 2) continue;
    const bag = shingleBag(text, 2);
    if (kept.every((other) => bagContainment(bag, other.bag) < 0.35)) kept.push({ sentence, bag });
  }
  return kept.map(({ sentence }) => sentence);
}

/** The distinct sentences of the sample corpus, without blanks. */
export function sampleSentences(): string[] {
  const paths = fastGlob.sync('corpus/**/*.txt').sort();
  const sentences = paths.flatMap((path) => {
    const folded = fold(readFileSync(path, 'utf8'));
    return splitSentences(folded).map(({ start, end }) => folded.slice(start, end).replaceAll(/\s/gu, ''));
  });
  return [...new Set(sentences.filter((sentence) => sentence.endsWith('。')))];
}
