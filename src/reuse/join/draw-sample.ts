/**
 * Distinct places among `length`, ascending, as many as wanted or there are; the generator decides which.
 *
 * R. W. Floyd, in J. Bentley, Programming Pearls: a sample of brilliance, Communications of the ACM 30, 1987.
 *
 * @param nextIndex an integer from 0 to `length` − 1, each equally likely
 */
export function drawSample(length: number, wanted: number, nextIndex: (length: number) => number): number[] {
  const drawn = new Set<number>();
  for (let last = Math.max(0, length - wanted); last < length; last += 1) {
    const place = nextIndex(last + 1);
    drawn.add(drawn.has(place) ? last : place);
  }
  return [...drawn].sort((a, b) => a - b);
}
