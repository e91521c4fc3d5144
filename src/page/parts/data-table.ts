import { html } from '../markup.ts';

export interface DataTable {
  /** What the table is called for those who do not see it. */
  readonly label: string;
  readonly headings: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
  /** Columns of figures, which stand to the right. By default those whose first cell is a number. */
  readonly figures?: readonly number[];
}

/** A plain table; the first cell of a row names it. Wide ones can be moved sideways, by keys too. */
export function dataTable({ label, headings, rows, figures }: DataTable): unknown {
  const isFigure = (column: number) => figures?.includes(column) ?? typeof rows[0]?.[column] === 'number';
  const kindOf = (column: number) => (isFigure(column) ? 'figure-cell' : '');
  return html`
    <div class="table-frame" role="region" aria-label=${label} tabindex="0">
      <table>
        <thead>
          <tr>${headings.map((heading, column) => html`<th scope="col" class=${kindOf(column)}>${heading}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>${row.map((cell, column) =>
                column === 0
                  ? html`<th scope="row">${shown(cell)}</th>`
                  : html`<td class=${kindOf(column)}>${shown(cell)}</td>`,
              )}</tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function shown(cell: unknown): unknown {
  if (cell === null) return '–';
  return typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(3) : cell;
}
