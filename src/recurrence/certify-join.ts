import type { DocumentAnalysis } from '../model/document-analysis.ts';
import { distinctTexts } from '../reuse/join/distinct-texts.ts';
import { drawSample } from '../reuse/join/draw-sample.ts';
import { joinTexts } from '../reuse/join/join-texts.ts';
import { type MeasuredRecall, measureRecall } from '../reuse/join/measure-recall.ts';
import { comparableText } from '../reuse/text/comparable-text.ts';
import { sentenceUnits } from '../reuse/text/unit.ts';
import { comparableSource } from './comparable-source.ts';

/** The bar at which sentences count as candidates; see `reuse/README.md`. */
const THRESHOLD = 0.5;
/** Comparable characters; shorter sentences are alike by chance. */
const LEAST = 12;
/** Sentences looked up by brute force. */
const SAMPLE = 200;

/** How much of what it should find the join of this corpus's sentences finds, counted by brute force on a sample. */
export function certifyJoin(
  analyses: readonly DocumentAnalysis[],
  nextIndex: (length: number) => number,
): MeasuredRecall {
  const { texts } = distinctTexts(analyses.flatMap(sentencesOf).sort());
  const sample = drawSample(texts.length, SAMPLE, nextIndex);
  return measureRecall(texts, joinTexts(texts, { threshold: THRESHOLD }), { threshold: THRESHOLD }, sample);
}

function sentencesOf(analysis: DocumentAnalysis): string[] {
  const folded = comparableSource(analysis);
  const sentences = sentenceUnits(folded, comparableText(folded));
  return sentences.map(({ text }) => text).filter((text) => text.length >= LEAST);
}
