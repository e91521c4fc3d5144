/** A point with figures behind it is one of a number, `12.5`, but for a year: `3.2023年…`. */
const NUMBER =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}[）)、.．](?!\d(?!\d{3}年)))|第[一二三四五六七八九十]{1,3}[章节部])/u;

/** Whether a plain line begins with the number of a heading or item: `一、`, `（二）`, `3.`, `第四部分`. */
export function isNumberedLine(line: string): boolean {
  return NUMBER.test(line);
}

/** A plain line without that number. */
export function withoutNumber(line: string): string {
  return line.replace(NUMBER, '');
}
