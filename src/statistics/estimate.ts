import { type BootstrapOptions, bootstrapInterval, type Statistic } from './bootstrap-interval.ts';
import type { Interval } from './interval.ts';

/** A number measured on some documents, and how far it would move with others. */
export interface Estimate {
  /** Null where it is undefined. */
  readonly value: number | null;
  /** By resampling the documents; null for fewer than two of them. */
  readonly interval: Interval | null;
}

/** The statistic of all documents, with its bootstrap interval. */
export function estimate<Item>(
  documents: readonly Item[],
  statistic: Statistic<Item>,
  options: BootstrapOptions,
): Estimate {
  return { value: statistic(documents), interval: bootstrapInterval(documents, statistic, options) };
}
