import type { PageLineage } from '../../../model/page-lineage.ts';
import type { Span } from '../../../model/span.ts';
import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';
import { changedClause } from '../../text/changed-clause.ts';
import { clauseRows } from '../../text/clause-rows.ts';
import { flatMarks, type Mark } from '../../text/marked-text.ts';

/** A longer statement is shown in part, with a way to the whole. */
const LONGEST = 6000;

interface Column {
  readonly statement: number;
  readonly document: number;
  readonly year: number | null;
  readonly text: string;
  readonly setPhrases: readonly Mark[];
}

/** The years side by side, a clause a row; below them what was planned and what was said to be done. */
export function wordingTable(lineage: PageLineage, state: PageState): unknown {
  const columns = lineage.statements.map((statement) => columnOf(statement, state));
  const { messages } = state;
  const words = messages.recurring;
  if (columns.every(({ text }) => text === '')) return html`<p class="notice">${messages.notHeld}</p>`;
  const rows = clauseRows(columns.map(({ text }) => text));
  return html`
    <div class="table-frame" role="region" aria-label=${words.sideBySide} tabindex="0">
      <table class="wording">
        <thead>
          <tr><th scope="col"><span class="hidden">${words.part}</span></th>${columns.map((column) => columnHeading(column, lineage, state))}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row, index) => html`<tr class="clause-row">
            <th scope="row">${index + 1}</th>
            ${columns.map((column, at) => clauseCell(row, columns, at, column, words))}
          </tr>`,
          )}
          <tr class="beside">
            <th scope="row">${words.measures}</th>
            ${columns.map(({ statement, year }) => html`<td data-label=${year ?? ''}>${statementList(state.corpus.answersTo(statement), words.noMeasure, state)}</td>`)}
          </tr>
          <tr class="beside">
            <th scope="row">${words.claims}</th>
            ${columns.map(({ document, year }) => html`<td data-label=${year ?? ''}>${statementList(claimsIn(lineage, document, state), words.noClaim, state)}</td>`)}
          </tr>
        </tbody>
      </table>
    </div>
    ${otherClaims(lineage, columns, state)}
  `;
}

function columnOf(statement: number, { corpus }: PageState): Column {
  const document = corpus.documentOf[statement] ?? 0;
  const { end } = corpus.span(statement);
  // After the number: that 1. became （一） is no change of wording.
  const start = corpus.data.statements.titleStart[statement] ?? 0;
  const setPhrases = flatMarks(corpus.data.documents.setPhrases[document] ?? [], 'set-phrase')
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  const text = corpus.text(document).slice(start, Math.min(end, start + LONGEST));
  return { statement, document, year: corpus.year(document), text, setPhrases };
}

function columnHeading({ statement, document, year }: Column, lineage: PageLineage, state: PageState): unknown {
  const { corpus, messages } = state;
  const id = corpus.data.documents.id[document] ?? '';
  const link = lineage.links.find(({ to }) => to === statement);
  const at = String(statement - (corpus.firstStatement[document] ?? 0));
  return html`
    <th scope="col">
      <a href=${state.address('documents', id, { at })}>${year ?? messages.undated}</a>
      ${link === undefined ? nothing : html`<span class="sub">${messages.changes[link.change]}</span>`}
    </th>
  `;
}

function clauseCell(
  row: readonly (Span | null)[],
  columns: readonly Column[],
  at: number,
  column: Column,
  words: { readonly gone: string; readonly same: string },
): unknown {
  const span = row[at] ?? null;
  const earlier = row.slice(0, at).findLastIndex((each) => each !== null);
  const label = column.year ?? '';
  if (span === null) {
    const isGone = earlier >= 0 && earlier === at - 1;
    return html`<td class="gap" data-label=${label}>${isGone ? words.gone : ''}</td>`;
  }
  const text = column.text.slice(span.start, span.end);
  const marks = column.setPhrases.map((mark) => ({
    ...mark,
    start: mark.start - span.start,
    end: mark.end - span.start,
  }));
  const before = row[earlier] ?? null;
  const earlierText = before === null ? null : (columns[earlier]?.text.slice(before.start, before.end) ?? null);
  const isNew = at > 0 && earlierText === null;
  if (text === earlierText) {
    return html`<td class="same" data-label=${label}><span class="quoted">${changedClause(null, text, marks)}</span><span class="same-note" aria-hidden="true">${words.same}</span></td>`;
  }
  return html`<td class=${isNew ? 'new-clause' : ''} data-label=${label}><span class="quoted">${changedClause(earlierText, text, marks)}</span></td>`;
}

function claimsIn(lineage: PageLineage, document: number, { corpus }: PageState): number[] {
  return lineage.claims.filter((claim) => corpus.documentOf[claim] === document);
}

/** Claims of documents that do not state the problem. */
function otherClaims(lineage: PageLineage, columns: readonly Column[], state: PageState): unknown {
  const { corpus, messages } = state;
  const documents = new Set(columns.map(({ document }) => document));
  const others = lineage.claims.filter((claim) => !documents.has(corpus.documentOf[claim] ?? -1));
  if (others.length === 0) return nothing;
  return html`<h3>${messages.recurring.otherClaims}</h3>${statementList(others, '', state)}`;
}

function statementList(statements: readonly number[], otherwise: string, state: PageState): unknown {
  const { corpus } = state;
  if (statements.length === 0) return html`<span class="none">${otherwise}</span>`;
  return html`<ul class="plain">${statements.slice(0, 4).map((statement) => {
    const document = corpus.documentOf[statement] ?? 0;
    const at = String(statement - (corpus.firstStatement[document] ?? 0));
    return html`<li><a href=${state.address('documents', corpus.data.documents.id[document], { at })}>${corpus.year(document) ?? ''}</a> <span class="quoted">${corpus.statementText(statement).slice(0, 400)}</span></li>`;
  })}</ul>`;
}
