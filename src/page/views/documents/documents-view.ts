import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';
import { documentLabel, percent } from '../../parts/labels.ts';
import { emptyNote, moreRows, shareBar, viewHeading } from '../../parts/small-parts.ts';
import { documentView } from './document-view.ts';

/** The documents, or one of them. */
export function documentsView(state: PageState): unknown {
  const { corpus, messages, route, selection } = state;
  const opened = corpus.documentRow(route.item);
  if (opened !== null) return documentView(opened, state);
  const words = messages.documents;
  const rows = selection.documentRows();
  return html`
    ${viewHeading(words.title, words.lead)}
    ${rows.length === 0 ? emptyNote(messages.nothingFits) : html`${documentTable(rows.slice(0, state.shown('documents')), state)}${moreRows('documents', rows.length, state)}`}
  `;
}

function documentTable(rows: readonly number[], state: PageState): unknown {
  const { messages } = state;
  const { columns } = messages.documents;
  return html`
    <div class="table-frame" role="region" aria-label=${messages.documents.title} tabindex="0">
      <table class="cards">
        <thead><tr>
          <th scope="col">${columns.document}</th><th scope="col">${columns.type}</th>
          <th scope="col" class="figure-cell">${messages.kinds.problem}</th><th scope="col" class="figure-cell">${messages.kinds.cause}</th>
          <th scope="col" class="figure-cell">${messages.kinds.measure}</th><th scope="col" class="figure-cell">${messages.kinds.claim}</th>
          <th scope="col">${columns.reuse}</th><th scope="col" class="figure-cell">${columns.boilerplate}</th><th scope="col" class="figure-cell">${columns.specificity}</th>
        </tr></thead>
        <tbody>${rows.map((row) => documentRow(row, state))}</tbody>
      </table>
    </div>
  `;
}

function documentRow(row: number, state: PageState): unknown {
  const { corpus, messages } = state;
  const { columns } = messages.documents;
  const { documents } = corpus.data;
  const counts = kindCounts(row, state);
  const reuse = corpus
    .reuseOf(row)
    .reduce<number | null>((most, each) => Math.max(most ?? 0, each.discountedShare), null);
  return html`
    <tr>
      <th scope="row"><a class="strong" href=${state.address('documents', documents.id[row])}><bdi>${documentLabel(row, state)}</bdi></a><span class="sub"><bdi>${documents.path[row]}</bdi></span></th>
      <td data-label=${columns.type}>${corpus.type(row) || '–'}</td>
      <td class="figure-cell" data-label=${messages.kinds.problem}>${counts.problem}</td>
      <td class="figure-cell" data-label=${messages.kinds.cause}>${counts.cause}</td>
      <td class="figure-cell" data-label=${messages.kinds.measure}>${counts.measure}</td>
      <td class="figure-cell" data-label=${messages.kinds.claim}>${counts.claim}</td>
      <td data-label=${columns.reuse}>${shareBar(reuse)}</td>
      <td class="figure-cell" data-label=${columns.boilerplate}>${percent(documents.boilerplate[row])}</td>
      <td class="figure-cell" data-label=${columns.specificity}>${documents.specificity[row]?.toFixed(2) ?? '–'}</td>
    </tr>
  `;
}

function kindCounts(document: number, { corpus }: PageState) {
  const counts = { problem: 0, cause: 0, measure: 0, claim: 0 };
  for (const row of corpus.statementRows(document)) {
    const kind = corpus.kind(row);
    if (kind !== 'problem' || corpus.status(row) === 'present') counts[kind] += 1;
  }
  return counts;
}
