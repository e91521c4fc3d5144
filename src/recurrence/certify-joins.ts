import { drawSample } from '../reuse/join/draw-sample.ts';
import { type MeasuredRecall, measureRecall } from '../reuse/join/measure-recall.ts';
import type { JoinedUnits } from './families/join-units.ts';

/** Texts of each join that are looked up by brute force. */
const SAMPLE = 200;

/** How much of what they should find joins found, counted by brute force on a sample of the texts of each. */
export function certifyJoins(joins: readonly JoinedUnits[], nextIndex: (length: number) => number): MeasuredRecall {
  const measured = joins.map(({ texts, pairs, threshold }) =>
    measureRecall(texts, pairs, { threshold }, drawSample(texts.length, SAMPLE, nextIndex)),
  );
  const total = (figure: keyof MeasuredRecall) => measured.reduce((sum, each) => sum + each[figure], 0);
  return { sampled: total('sampled'), expected: total('expected'), found: total('found') };
}
