import type { Severity } from '../../../model/diagnostic.ts';
import type { PageDiagnostic } from '../../../model/page-data.ts';
import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';
import { dataTable } from '../../parts/data-table.ts';
import { badge, emptyNote, moreRows, switcher, viewHeading } from '../../parts/small-parts.ts';
import { leftOutNote } from '../overview/left-out-note.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What could not be read or recognised. */
export function diagnosticsView(state: PageState): unknown {
  const { messages, route } = state;
  const words = messages.diagnostics;
  const severity = route.query.get('severity') ?? '';
  const found = visible(state).filter((each) => severity === '' || each.severity === severity);
  return html`
    ${viewHeading(words.title, words.lead)} ${leftOutNote(state)}
    <div class="switchers">
      ${switcher('severity', words.severity, [['', messages.filter.all], ...SEVERITIES.map((each) => [each, messages.severities[each]] as const)], state)}
    </div>
    ${found.length === 0 ? emptyNote(words.none) : html`${diagnosticTable(found.slice(0, state.shown('diagnostics')), state)}${moreRows('diagnostics', found.length, state)}`}
    ${recognised(state)}
  `;
}

/** The gravest first; what concerns no document is shown whatever the filters are. */
function visible({ corpus, selection }: PageState): PageDiagnostic[] {
  return corpus.data.diagnostics
    .filter(({ document }) => document < 0 || selection.hasDocument(document))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function diagnosticTable(found: readonly PageDiagnostic[], state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.diagnostics;
  const place = ({ document, path }: PageDiagnostic) =>
    document < 0
      ? html`<bdi>${path === '' ? words.run : path}</bdi>`
      : html`<a href=${state.address('documents', corpus.data.documents.id[document])}><bdi>${path}</bdi></a>`;
  return html`
    <div class="table-frame" role="region" aria-label=${words.title} tabindex="0">
      <table class="cards diagnostics">
        <thead><tr>${words.columns.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
        <tbody>
          ${found.map(
            (each) => html`<tr>
              <th scope="row">${place(each)}</th>
              <td data-label=${words.columns[1]}>${badge(each.severity, messages.severities[each.severity])}</td>
              <td class="saying">${saying(each, state)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** In the reader's language where it is known; what the program said, with its details, at hand. */
function saying({ code, message }: PageDiagnostic, { messages, language }: PageState): unknown {
  const sentence = language === 'zh' ? messages.codes[code] : undefined;
  const details = html`<bdi>${message.slice(0, LONGEST_MESSAGE)}</bdi> <code>${code}</code>`;
  if (sentence === undefined) return details;
  return html`${sentence}<details class="behind"><summary>${messages.diagnostics.original}</summary><span class="sub" lang="en">${details}</span></details>`;
}

const LONGEST_MESSAGE = 600;

/** How much was left, by reason, and how many problems have no category. */
function recognised(state: PageState): unknown {
  const { corpus, messages, selection } = state;
  const { left } = corpus.data;
  const words = messages.diagnostics;
  const counts = new Map<string, number>();
  left.reason.forEach((reason, row) => {
    if (!selection.hasDocument(left.document[row] ?? -1)) return;
    const name = left.reasons[reason] ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  const last = corpus.data.categories.length - 1;
  const uncategorised = selection.problemRows().filter((row) => corpus.categoriesOf(row)[0] === last).length;
  return html`
    <section>
      <h2>${words.left}</h2>
      <p class="note">${words.leftNote}</p>
      ${dataTable({
        label: words.left,
        headings: words.leftColumns,
        rows: [...counts]
          .sort((a, b) => b[1] - a[1])
          .map(([reason, times]) => [messages.reasons[reason] ?? reason, times]),
      })}
      <p><a href=${state.address('search', '', { category: 'uncategorised', kind: 'problem' })}>${words.uncategorised(uncategorised)}</a></p>
    </section>
  `;
}
