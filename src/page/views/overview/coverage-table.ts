import { groupBy } from '../../../collections/group-by.ts';
import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';
import { unitLabel } from '../../parts/labels.ts';
import { moreRows } from '../../parts/small-parts.ts';

/** Which unit has a document for which year. */
export function coverageTable(state: PageState): unknown {
  const { corpus, selection, messages } = state;
  const words = messages.overview;
  const rows = selection.documentRows();
  const units = [...new Set(rows.map((row) => corpus.unit(row)))].sort();
  const found = new Set(rows.map((row) => corpus.year(row)));
  const years: readonly (number | null)[] = [
    ...corpus.years.filter((year) => found.has(year)),
    ...(found.has(null) ? [null] : []),
  ];
  const byUnit = groupBy(rows, (row) => corpus.unit(row));
  return html`
    <section>
      <h2>${words.coverage}</h2>
      <p class="note">${words.coverageNote}</p>
      <div class="table-frame" role="region" aria-label=${words.coverage} tabindex="0">
        <table class="coverage">
          <thead>
            <tr><th scope="col">${messages.filter.unit}</th>${years.map((year) => html`<th scope="col">${year ?? words.undated}</th>`)}</tr>
          </thead>
          <tbody>
            ${units.slice(0, state.shown('coverage')).map((unit) => {
              const own = byUnit.get(unit) ?? [];
              return html`<tr><th scope="row">${unitLabel(unit, state)}</th>${years.map(
                (year) =>
                  html`<td>${links(
                    own.filter((row) => corpus.year(row) === year),
                    state,
                  )}</td>`,
              )}</tr>`;
            })}
          </tbody>
        </table>
      </div>
      ${units.length > state.shown('coverage') ? moreRows('coverage', units.length, state) : nothing}
    </section>
  `;
}

function links(rows: readonly number[], state: PageState): unknown {
  const { corpus, messages } = state;
  if (rows.length === 0) return html`<span class="none">–</span>`;
  return rows.map(
    (row) =>
      html`<a class="coverage-link" href=${state.address('documents', corpus.data.documents.id[row])}>${
        corpus.type(row) || messages.openDocument
      }</a>`,
  );
}
