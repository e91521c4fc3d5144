/** Sums of rounded fractions may miss a whole number by this much. */
const SLACK = 1e-9;

/** The fewest tokens a set may have that is to reach the threshold with one of `size`. */
export function smallestPartner(size: number, threshold: number): number {
  return Math.ceil(threshold * size - SLACK);
}

/** How many tokens two sets must share to reach the threshold. */
export function neededOverlap(left: number, right: number, threshold: number): number {
  return Math.ceil((threshold / (1 + threshold)) * (left + right) - SLACK);
}

/** How many of its rarest tokens a set must look up to meet every partner no greater than itself. */
export function probePrefix(size: number, threshold: number): number {
  return size - smallestPartner(size, threshold) + 1;
}

/** How many of its rarest tokens a set must show to be met by every partner no smaller than itself. */
export function indexPrefix(size: number, threshold: number): number {
  return size - neededOverlap(size, size, threshold) + 1;
}
