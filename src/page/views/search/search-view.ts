import { STATEMENT_KINDS } from '../../../model/statement.ts';
import type { PageState } from '../../app/page-state.ts';
import { html } from '../../markup.ts';
import { categoryLabel, documentLabel } from '../../parts/labels.ts';
import { emptyNote, moreRows, switcher, viewHeading } from '../../parts/small-parts.ts';
import { type CsvCell, csvText } from '../../save/csv-text.ts';
import { saveText } from '../../save/save-file.ts';
import { type Mark, markedText } from '../../text/marked-text.ts';
import { type FoundStatement, findStatements } from './find-statements.ts';

/** Characters around a hit. */
const AROUND = 90;

/** Every statement that holds the words, and that the filters let through. */
export function searchView(state: PageState): unknown {
  const { messages, route, selection } = state;
  const words = messages.search;
  const asked = (route.query.get('words') ?? '').split(/\s+/u).filter((word) => word !== '');
  const kind = STATEMENT_KINDS.find((each) => each === route.query.get('kind')) ?? '';
  const found = findStatements(asked, kind, selection);
  const title = asked.length === 0 ? words.everything : words.title(asked.join(' '));
  return html`
    ${viewHeading(html`<bdi>${title}</bdi>`, words.lead)}
    <div class="switchers">
      ${switcher('kind', words.kind, [['', messages.filter.all], ...STATEMENT_KINDS.map((each) => [each, messages.kinds[each]] as const)], state)}
    </div>
    ${
      found.length === 0
        ? emptyNote(words.none)
        : html`<ol class="results">${found.slice(0, state.shown('search')).map((each) => result(each, asked, state))}</ol>
          ${moreRows('search', found.length, state)}
          <div class="tools"><button type="button" data-save="csv" @click=${() => saveFound(found, state)}>${messages.chart.saveData}</button></div>`
    }
  `;
}

function result({ statement, at }: FoundStatement, words: readonly string[], state: PageState): unknown {
  const { corpus, messages } = state;
  const document = corpus.documentOf[statement] ?? 0;
  const { start, end } = corpus.span(statement);
  const from = at < 0 ? start : Math.max(start, at - AROUND / 3);
  const to = Math.min(end, from + AROUND * 2);
  const text = corpus.text(document);
  const place = String(statement - (corpus.firstStatement[document] ?? 0));
  const status = corpus.status(statement);
  return html`
    <li>
      <p class="tags">
        <span class=${`key key-${corpus.kind(statement)}`}>${messages.kinds[corpus.kind(statement)]}</span>
        ${status === null || status === 'present' ? '' : html`<span class="tag">${messages.statuses[status]}</span>`}
        ${corpus.categoriesOf(statement).map((category) => html`<span class="tag">${categoryLabel(category, state)}</span>`)}
        <a href=${state.address('documents', corpus.data.documents.id[document], { at: place, category: '' })}><bdi>${documentLabel(document, state)}</bdi></a>
      </p>
      <p class="quoted">${from > start ? '…' : ''}${start === end ? messages.notHeld : markedText(text, from, to, hits(words, text, from, to))}${to < end ? '…' : ''}</p>
    </li>
  `;
}

function hits(words: readonly string[], text: string, from: number, to: number): Mark[] {
  return words.flatMap((word) => {
    const marks: Mark[] = [];
    for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + word.length)) {
      marks.push({ start: at, end: at + word.length, kind: 'found' });
    }
    return marks;
  });
}

function saveFound(found: readonly FoundStatement[], state: PageState): void {
  const { corpus, messages } = state;
  const rows = found.map(({ statement }): CsvCell[] => {
    const document = corpus.documentOf[statement] ?? 0;
    return [
      corpus.unit(document),
      corpus.year(document),
      messages.kinds[corpus.kind(statement)],
      corpus
        .categoriesOf(statement)
        .map((category) => categoryLabel(category, state))
        .join('；'),
      corpus.statementText(statement),
      corpus.data.documents.path[document] ?? '',
    ];
  });
  saveText('jingjian-statements.csv', csvText(messages.search.columns, rows), 'text/csv');
}
