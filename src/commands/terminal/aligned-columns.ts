import { displayWidth } from './display-width.ts';

export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Lays a table out for a terminal: a line of titles, then one line a row; missing cells are empty. */
export function alignedColumns(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, place) => Math.max(...lines.map((cells) => displayWidth(cells[place] ?? ''))));
  return lines.map((cells) =>
    columns
      .map(({ align }, place) => pad(cells[place] ?? '', widths[place] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

function pad(text: string, width: number, align: TextColumn['align']): string {
  const blanks = ' '.repeat(width - displayWidth(text));
  return align === 'left' ? text + blanks : blanks + text;
}

/** Columns of text, then columns of figures. */
export function columnsOf(texts: readonly string[], figures: readonly string[]): TextColumn[] {
  return [
    ...texts.map((title): TextColumn => ({ title, align: 'left' })),
    ...figures.map((title): TextColumn => ({ title, align: 'right' })),
  ];
}
