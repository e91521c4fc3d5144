import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';
import { emptyNote, notComparedNote, viewHeading } from '../../parts/small-parts.ts';
import { corpusFigures } from './corpus-figures.ts';
import { coverageTable } from './coverage-table.ts';
import { commonFindings, doubtFindings, type Finding, lineageFindings, reuseFindings } from './findings.ts';
import { leftOutNote } from './left-out-note.ts';

/** What was read, and what was found, in sentences. */
export function overviewView(state: PageState): unknown {
  const { corpus, messages, selection } = state;
  const words = messages.overview;
  if (selection.documentRows().length === 0) {
    return html`${viewHeading(words.title, words.nothing)}${emptyNote(messages.nothingFits)}`;
  }
  return html`
    ${viewHeading(words.title, words.lead(scopeOf(state)))} ${leftOutNote(state)}
    ${corpus.data.compared ? nothing : notComparedNote(state)} ${corpusFigures(state)}
    ${findingList(words.recurring, lineageFindings(state), state.address('recurring'), words.allRecurring)}
    ${findingList(words.reuse, reuseFindings(state), state.address('reuse'), words.allReuse)}
    ${findingList(words.common, commonFindings(state), state.address('frequency'), words.allCommon)}
    ${findingList(words.doubts, doubtFindings(state), state.address('diagnostics'), words.allDoubts)}
    ${coverageTable(state)}
  `;
}

function scopeOf({ corpus, selection }: PageState) {
  const rows = selection.documentRows();
  const years = rows.flatMap((row) => corpus.year(row) ?? []);
  return {
    documents: rows.length,
    units: new Set(rows.map((row) => corpus.unit(row)).filter((unit) => unit !== '')).size,
    first: years.length === 0 ? null : years.reduce((a, b) => Math.min(a, b)),
    last: years.length === 0 ? null : years.reduce((a, b) => Math.max(a, b)),
  };
}

function findingList(title: string, findings: readonly Finding[], all: string, allLabel: string): unknown {
  if (findings.length === 0) return nothing;
  return html`
    <section class="findings">
      <h2>${title}</h2>
      <ol>
        ${findings.map(
          ({ sentence, address }) =>
            html`<li>${address === null ? sentence : html`<a href=${address}>${sentence}</a>`}</li>`,
        )}
      </ol>
      <p class="all"><a href=${all}>${allLabel}</a></p>
    </section>
  `;
}
