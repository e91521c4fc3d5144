export type CsvCell = string | number | null;

/** A table as RFC 4180 with a byte order mark, so that Excel and WPS open it; a formula stays words. */
export function csvText(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${[headings, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6);
  const text = /^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
