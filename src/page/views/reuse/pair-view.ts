import type { PageReuse } from '../../../model/page-reuse.ts';
import type { PageState } from '../../app/page-state.ts';
import { reuseFacts } from '../../data/reuse-facts.ts';
import { html, nothing } from '../../markup.ts';
import { documentLabel, percent } from '../../parts/labels.ts';
import { changedSides } from '../../text/changed-clause.ts';
import { flatMarks, type Mark, markedText } from '../../text/marked-text.ts';
import { type PairRow, pairRows } from './pair-rows.ts';
import { directionLabel, sourceLabel } from './reuse-labels.ts';

/** A plan beside its source: what stands in both in one row, what is its own between. */
export function pairView(reuse: PageReuse, state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.reuse;
  return html`
    <p class="back"><a href=${state.address('reuse')}>${words.back}</a></p>
    <h1 id="title" tabindex="-1"><bdi>${documentLabel(reuse.document, state)}</bdi> ${words.beside} <bdi>${sourceLabel(reuse, state)}</bdi></h1>
    <p class="lead">${messages.findings.reuse(reuseFacts(reuse, corpus))}</p>
    <dl class="facts">
      <div><dt>${words.columns.share}</dt><dd>${percent(reuse.discountedShare)}</dd></div>
      <div><dt>${words.rawShare}</dt><dd>${percent(reuse.share)}</dd></div>
      <div><dt>${words.columns.longest}</dt><dd>${reuse.longest}</dd></div>
      <div><dt>${words.columns.direction}</dt><dd>${directionLabel(reuse, state)}</dd></div>
    </dl>
    <p class="note">${words.careful}</p>
    ${leftoverList(reuse, state)}
    <section>
      <h2>${words.sideBySide}</h2>
      <p class="legend">${words.legend.before}<ins>${words.legend.added}</ins><del>${words.legend.removed}</del><span class="set-phrase">${words.legend.setPhrase}</span><span class="leftover">${words.legend.leftover}</span></p>
      <div class="table-frame" role="region" aria-label=${words.sideBySide} tabindex="0">
        <table class="pair">
          <thead><tr>
            <th scope="col">${words.number}</th>
            <th scope="col">${documentLink(reuse.document, documentLabel(reuse.document, state), state)}</th>
            <th scope="col">${reuse.source < 0 ? sourceLabel(reuse, state) : documentLink(reuse.source, sourceLabel(reuse, state), state)}</th>
          </tr></thead>
          <tbody>${pairRows(reuse, corpus).map((row) => tableRow(row, reuse, state))}</tbody>
        </table>
      </div>
    </section>
  `;
}

function documentLink(document: number, label: string, state: PageState): unknown {
  return html`<a href=${state.address('documents', state.corpus.data.documents.id[document])}><bdi>${label}</bdi></a>`;
}

function tableRow(row: PairRow, reuse: PageReuse, state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.reuse;
  const text = corpus.text(reuse.document);
  const own = text.slice(row.start, row.end).trimEnd();
  const marks = marksOf(reuse, row, state);
  if (row.passage === null) {
    return html`<tr class="own"><th scope="row"><span class="hidden">${words.own}</span></th><td data-label=${documentLabel(reuse.document, state)}><span class="quoted">${markedText(own, 0, own.length, marks)}</span></td><td class="gap">${words.own}</td></tr>`;
  }
  const { number, edit, similarity, sourceText } = row.passage;
  const sides = changedSides(sourceText, own, marks);
  return html`
    <tr class="match">
      <th scope="row"><span class="match-number">${number}</span><span class="sub">${messages.edits[edit]}<br />${percent(similarity)}</span></th>
      <td data-label=${documentLabel(reuse.document, state)}><span class="quoted">${sides.own}</span></td>
      <td data-label=${sourceLabel(reuse, state)}><span class="quoted">${sides.source}</span></td>
    </tr>
  `;
}

/** Set phrases and leftovers, counted from the start of the row. */
function marksOf(reuse: PageReuse, row: PairRow, { corpus, messages }: PageState): Mark[] {
  const setPhrases = flatMarks(corpus.data.documents.setPhrases[reuse.document] ?? [], 'set-phrase');
  const leftovers = reuse.leftovers.map(({ start, end, kind }): Mark => {
    return { start, end, kind: 'leftover', title: messages.leftovers[kind] };
  });
  return [...setPhrases, ...leftovers]
    .filter(({ start, end }) => end > row.start && start < row.end)
    .map((mark) => ({ ...mark, start: mark.start - row.start, end: mark.end - row.start }));
}

function leftoverList(reuse: PageReuse, { corpus, messages }: PageState): unknown {
  if (reuse.leftovers.length === 0) return nothing;
  const text = corpus.text(reuse.document);
  return html`
    <section>
      <h2>${messages.reuse.leftovers}</h2>
      <p class="note">${messages.reuse.leftoversNote}</p>
      <ul>${reuse.leftovers.map(({ start, end, kind }) => html`<li><span class="leftover">${text.slice(start, end)}</span> ${messages.leftovers[kind]}${messages.colon}<span class="quoted context">…${text.slice(Math.max(0, start - 20), start)}<strong>${text.slice(start, end)}</strong>${text.slice(end, end + 20)}…</span></li>`)}</ul>
    </section>
  `;
}
