/** A share or score with three decimals: more is noise, and makes the page larger. */
export function thousandth(value: number): number;
export function thousandth(value: number | null | undefined): number | null;
export function thousandth(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 1000) / 1000;
}
