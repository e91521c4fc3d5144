import type { Span } from '../../../src/model/span.ts';
import { gradeOf } from '../../../src/reuse/compare/grades.ts';
import type { FoundPassage } from './compare-plans.ts';
import type { Place, Planting } from './planted-copies.ts';

/** The share of plantings whose copy is covered by half by passages of any grade that lead to its source. */
export function recallOf(plantings: readonly Planting[], passages: readonly FoundPassage[]): number {
  const accepted = passages.filter((passage) => gradeOf(passage.comparison) !== 'none');
  return plantings.filter((planting) => coverageOf(planting, accepted) >= 0.5).length / plantings.length;
}

/** How much of a planted copy, 0 to 1, passages account for. */
function coverageOf(planting: Planting, passages: readonly FoundPassage[]): number {
  return passages.reduce((sum, passage) => sum + copiedShare(passage, planting), 0);
}

/** The passages of the surest grade, and how many of them touch a planting on both sides. */
export function strongPassages(
  plantings: readonly Planting[],
  passages: readonly FoundPassage[],
): { readonly found: number; readonly right: number } {
  const strong = passages.filter((passage) => gradeOf(passage.comparison) === 'strong');
  const right = strong.filter((passage) => plantings.some((planting) => copiedShare(passage, planting) > 0));
  return { found: strong.length, right: right.length };
}

/** The share of a planted copy in a passage that touches its source too; passages know no direction. */
function copiedShare({ source, target, passage }: FoundPassage, planting: Planting): number {
  const isTurned = planting.source.plan > planting.target.plan;
  const [first, second] = isTurned ? [planting.target, planting.source] : [planting.source, planting.target];
  if (first.plan !== source || second.plan !== target) return 0;
  const [before, after] = [overlap(passage.source, first), overlap(passage.target, second)];
  if (before === 0 || after === 0) return 0;
  return isTurned ? before : after;
}

function overlap(span: Span, place: Place): number {
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  return Math.max(0, shared) / (place.end - place.start);
}
