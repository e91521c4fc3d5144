/** Below a signature the year may be left out. */
const DATE_LINE =
  /^[（(]?[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日[）)]?$|^[（(]?(?:\d{4}|[二〇零○一三四五六七八九]{4})\s*[年.\-/]\s*[\d一二三四五六七八九十]{1,3}\s*(?:[月.\-/]\s*(?:[\d一二三四五六七八九十]{1,3}\s*日?)?)?[）)]?$/u;

/** Whether a line is nothing but a date, `2024年1月5日`, `（二〇二四年一月）`. */
export function isDateLine(line: string): boolean {
  return DATE_LINE.test(line);
}
