import type { Passage } from '../align/passage.ts';
import type { WeighedText } from '../prepared-text.ts';
import { unitAt } from '../text/unit.ts';
import { type Comparison, compareUnits } from './compare-units.ts';
import { fingerprint } from './fingerprint.ts';

/** Compares the two sides of a passage as wholes; null where a side holds nothing comparable. */
export function comparePassage(target: WeighedText, source: WeighedText, passage: Passage): Comparison | null {
  const unit = unitAt(target.comparable, passage.target);
  const other = unitAt(source.comparable, passage.source);
  return unit && other && compareUnits(fingerprint(unit, target), fingerprint(other, source));
}
