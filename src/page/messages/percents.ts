/** A share in whole per cents; 100 only where nothing is missing, 0 only where there is nothing. */
export function percents(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return '99%';
  return rounded === 0 && share > 0 ? '<1%' : `${rounded}%`;
}
