/**
 * P-values adjusted for how many there are, so that of those below 0.05 about 5 % are chance: the false discovery
 * rate of Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical
 * Society B 57, 1995.
 *
 * @returns in the order of `values`
 */
export function adjustedPValues(values: readonly number[]): number[] {
  const order = values.map((_, place) => place).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const adjusted = new Array<number>(values.length).fill(1);
  let least = 1;
  order.forEach((place, index) => {
    least = Math.min(least, (values[place] ?? 1) * (values.length / (values.length - index)));
    adjusted[place] = least;
  });
  return adjusted;
}
