/** The order of texts by UTF-16 code unit, the same on every machine; for `sort`. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
