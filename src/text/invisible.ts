import { isBlank } from './blank.ts';

/** Blanks, and the signs without width that editors leave behind. */
export function isInvisible(unit: number): boolean {
  if (unit > 0x3000) return unit === 0xfeff;
  return isBlank(unit) || unit === 0xad || (unit >= 0x200b && unit <= 0x2069 && !WITH_WIDTH.has(unit));
}

/** The signs among those without width that have one, or part words. */
const WITH_WIDTH: ReadonlySet<number> = new Set([
  ...Array.from({ length: 0x1a }, (_, index) => 0x2010 + index),
  ...Array.from({ length: 0x30 }, (_, index) => 0x2030 + index),
  0x2065,
]);

/** The first place in `[start, end)` that holds an invisible sign; `end` where none does. */
export function nextInvisible(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isInvisible(folded.charCodeAt(at))) at += 1;
  return at;
}

/** The first place in `[start, end)` that holds a visible one; `end` where none does. */
export function nextVisible(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && isInvisible(folded.charCodeAt(at))) at += 1;
  return at;
}
