import { firstAt } from '../../collections/first-at.ts';
import type { Mask } from './mask.ts';
import type { Unit } from './unit.ts';

/** The masks that stand in a unit. @param masks in the order of the text */
export function masksWithin(masks: readonly Mask[], { from, to }: Pick<Unit, 'from' | 'to'>): Mask[] {
  const first = firstAt(masks, ({ position }) => position >= from);
  return masks.slice(
    first,
    firstAt(masks, ({ position }) => position >= to, first),
  );
}
