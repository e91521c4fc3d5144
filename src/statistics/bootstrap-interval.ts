import type { Interval } from './interval.ts';
import { quantile } from './quantile.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** A number computed from a list of documents, which may hold one document several times; null where undefined. */
export type Statistic<Item> = (documents: readonly Item[]) => number | null;

export interface BootstrapOptions {
  /** The same seed draws the same samples, whatever the statistic. */
  readonly seed: number;
  /** How many samples are drawn, 2000 by default. */
  readonly resamples?: number;
  /** Between 0 and 1, 0.95 by default. */
  readonly confidence?: number;
}

/**
 * The percentile interval of a statistic. Whole documents are drawn, since what stands in one document hangs
 * together: drawing statements one by one would give intervals that are too narrow. Samples for which the
 * statistic is undefined are left out. Null for fewer than two documents, or where no sample defines it.
 *
 * B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13.
 *
 * @throws RangeError where an option is out of its range
 */
export function bootstrapInterval<Item>(
  documents: readonly Item[],
  statistic: Statistic<Item>,
  options: BootstrapOptions,
): Interval | null {
  const { resamples, confidence } = checked(options);
  if (documents.length < 2) return null;
  const values = resampledValues(documents, statistic, resamples, seededRandom(options.seed));
  if (values.length === 0) return null;
  const tail = (1 - confidence) / 2;
  return { low: quantile(values, tail), high: quantile(values, 1 - tail) };
}

function checked(options: BootstrapOptions): { resamples: number; confidence: number } {
  const { resamples = 2000, confidence = 0.95 } = options;
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`expected at least 1 resample, got ${resamples}`);
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`expected a confidence between 0 and 1, got ${confidence}`);
  return { resamples, confidence };
}

function resampledValues<Item>(
  documents: readonly Item[],
  statistic: Statistic<Item>,
  resamples: number,
  random: SeededRandom,
): Float64Array {
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const value = statistic(drawSample(documents, random));
    if (value !== null) values.push(value);
  }
  return Float64Array.from(values).sort();
}

function drawSample<Item>(documents: readonly Item[], random: SeededRandom): Item[] {
  return documents.map((document) => documents[random.nextIndex(documents.length)] ?? document);
}
