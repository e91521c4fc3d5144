import type { Document } from '../../model/document.ts';

/** Which of two documents came first, and what tells it. */
export interface TimeOrder {
  /** Below 0 where the left one did, above where the right one did, 0 where nothing tells. */
  readonly order: number;
  readonly by: 'year' | 'date' | null;
}

const UNTOLD: TimeOrder = { order: 0, by: null };

/** By the year that they speak about; within a year by their full dates. */
export function timeOrder({ metadata: left }: Document, { metadata: right }: Document): TimeOrder {
  if (left.year !== null && right.year !== null && left.year !== right.year) {
    return { order: left.year - right.year, by: 'year' };
  }
  if (left.date === '' || right.date === '' || left.date === right.date) return UNTOLD;
  return { order: left.date < right.date ? -1 : 1, by: 'date' };
}
