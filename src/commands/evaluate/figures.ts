import type { Estimate } from '../../statistics/estimate.ts';

/** A share or coefficient with three decimals; a dash where it is undefined. */
export function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

/** A number and its interval: `0.923 [0.850, 0.981]`. */
export function estimated({ value, interval }: Estimate): string {
  if (value === null || interval === null) return figure(value);
  return `${figure(value)} [${figure(interval.low)}, ${figure(interval.high)}]`;
}

/** How many of how many: `12/13`. */
export function ratio({ right, total }: { readonly right: number; readonly total: number }): string {
  return `${right}/${total}`;
}
