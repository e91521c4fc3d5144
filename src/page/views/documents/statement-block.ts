import type { PageState } from '../../app/page-state.ts';
import { html, nothing } from '../../markup.ts';
import { categoryLabel, percent } from '../../parts/labels.ts';
import { flatMarks, type Mark, markedText } from '../../text/marked-text.ts';

/** A statement in its text: kind, status, categories with their evidence, and where else it stands. */
export function statementBlock(row: number, marks: readonly Mark[], state: PageState): unknown {
  const { corpus } = state;
  const document = corpus.documentOf[row] ?? 0;
  const { start, end } = corpus.span(row);
  const kind = corpus.kind(row);
  const place = row - (corpus.firstStatement[document] ?? 0);
  const isCounted = kind !== 'problem' || corpus.status(row) === 'present';
  const own = [
    ...marks,
    ...flatMarks(corpus.data.statements.manifestations[row] ?? [], 'fault'),
    ...evidence(row, state),
  ];
  const isNamed = String(place) === state.route.query.get('at');
  return html`
    <div
      class=${`statement statement-${kind}${isCounted ? '' : ' uncounted'}${isNamed ? ' named' : ''}`}
      id=${`statement-${place}`}
      tabindex="-1"
    >
      <p class="tags">${tags(row, state)}</p>
      <p class="quoted">${withTitle(row, start, end, own, state)}</p>
    </div>
  `;
}

function withTitle(row: number, start: number, end: number, marks: readonly Mark[], { corpus }: PageState): unknown {
  const { titleStart, titleEnd } = corpus.data.statements;
  const [from, to] = [titleStart[row] ?? 0, titleEnd[row] ?? 0];
  const title: Mark = { start: from, end: to - from > LONGEST_TITLE ? from : to, kind: 'statement-title' };
  return markedText(corpus.text(corpus.documentOf[row] ?? 0), start, end, [title, ...marks]);
}

/** A longer title is a whole sentence, and no help to the eye in bold. */
const LONGEST_TITLE = 36;

function evidence(row: number, state: PageState): Mark[] {
  const { codings, rules } = state.corpus.data;
  return state.corpus.codingRows(row).flatMap((coding) => {
    const [start, end] = [codings.start[coding] ?? -1, codings.end[coding] ?? -1];
    if (start < 0) return [];
    const rule = rules[codings.rule[coding] ?? 0] ?? '';
    return { start, end, kind: 'hit', title: `${categoryLabel(codings.category[coding] ?? 0, state)} · ${rule}` };
  });
}

function tags(row: number, state: PageState): unknown {
  const { corpus, messages } = state;
  const { codings, rules, statements } = corpus.data;
  const status = corpus.status(row);
  const lineage = corpus.lineageOf(row);
  const specificity = statements.specificity[row] ?? null;
  return html`
    <span class=${`key key-${corpus.kind(row)}`}>${messages.kinds[corpus.kind(row)]}</span>
    ${status === null || status === 'present' ? nothing : html`<span class="tag">${messages.statuses[status]}</span>`}
    ${corpus
      .codingRows(row)
      .map(
        (coding, index) =>
          html`<span class=${index === 0 ? 'tag tag-primary' : 'tag'} title=${`${rules[codings.rule[coding] ?? 0] ?? ''} ${percent(codings.score[coding])}`}>${categoryLabel(codings.category[coding] ?? 0, state)}</span>`,
      )}
    ${specificity === null ? nothing : html`<span class="tag">${messages.documents.columns.specificity} ${specificity.toFixed(2)}</span>`}
    ${lineage === null ? nothing : html`<a class="tag-link" href=${state.address('recurring', lineage.id)}>${messages.documents.alsoIn(lineage.yearsPresent)}</a>`}
  `;
}
