import { STATEMENT_KINDS } from '../../../model/statement.ts';
import type { PageState } from '../../app/page-state.ts';
import { reuseFacts, reuseItem } from '../../data/reuse-facts.ts';
import { html, nothing } from '../../markup.ts';
import { documentLabel, percent } from '../../parts/labels.ts';
import { documentText } from './document-text.ts';
import { outlineList } from './outline-list.ts';
import { statementBlock } from './statement-block.ts';

/** One document: its outline, and its text with what was found in it. */
export function documentView(document: number, state: PageState): unknown {
  const { corpus, messages } = state;
  const words = messages.documents;
  const { documents } = corpus.data;
  const isWhole = corpus.holding(document) === 'whole';
  return html`
    <p class="back"><a href=${state.address('documents')}>${words.back}</a></p>
    <h1 id="title" tabindex="-1"><bdi>${documentLabel(document, state)}</bdi></h1>
    <p class="lead"><bdi>${documents.title[document] || documents.path[document]}</bdi></p>
    <dl class="facts">
      <div><dt>${words.columns.path}</dt><dd><bdi>${documents.path[document]}</bdi></dd></div>
      <div><dt>${messages.filter.type}</dt><dd>${corpus.type(document) || messages.unknownType}</dd></div>
      <div><dt>${words.columns.characters}</dt><dd>${(documents.characters[document] ?? 0).toLocaleString('en-US')}</dd></div>
      <div><dt>${words.columns.boilerplate}</dt><dd>${percent(documents.boilerplate[document])}</dd></div>
      <div><dt>${words.columns.specificity}</dt><dd>${documents.specificity[document]?.toFixed(2) ?? '–'}</dd></div>
    </dl>
    ${reuseList(document, state)} ${diagnosticList(document, state)}
    <p class="legend">${STATEMENT_KINDS.map((kind) => html`<span class=${`key key-${kind}`}>${messages.kinds[kind]}</span>`)}<span class="hit">${words.legend.hit}</span><span class="fault">${words.legend.fault}</span><span class="set-phrase">${words.legend.setPhrase}</span><span class="left">${words.legend.left}</span></p>
    ${
      isWhole
        ? html`<div class="document"><nav class="outline" aria-label=${words.outline}><h2>${words.outline}</h2>${outlineList(document, state)}</nav><article class="paper" aria-label=${words.text}>${documentText(document, state)}</article></div>`
        : pieces(document, state)
    }
  `;
}

/** The statements alone, where the page does not hold the text. */
function pieces(document: number, state: PageState): unknown {
  const { corpus, messages } = state;
  if (corpus.holding(document) === 'counts') return html`<p class="notice">${messages.notHeld}</p>`;
  return html`<p class="notice">${messages.documents.onlyPieces}</p>
    <article class="paper">${corpus.statementRows(document).map((row) => statementBlock(row, [], state))}</article>`;
}

function reuseList(document: number, state: PageState): unknown {
  const { corpus, messages } = state;
  const found = corpus.reuseOf(document).slice(0, 3);
  if (found.length === 0) return nothing;
  return html`<ul class="plain side-notes">${found.map((reuse) => html`<li><a href=${state.address('reuse', reuseItem(reuse, corpus))}>${messages.findings.reuse(reuseFacts(reuse, corpus))}</a></li>`)}</ul>`;
}

function diagnosticList(document: number, { corpus, messages, language }: PageState): unknown {
  const found = corpus.data.diagnostics.filter((each) => each.document === document && each.severity !== 'info');
  if (found.length === 0) return nothing;
  const saying = ({ code, message }: { code: string; message: string }) =>
    language === 'zh' ? (messages.codes[code] ?? message) : message;
  return html`<ul class="plain notice">${found.map((each) => html`<li>${saying(each)}</li>`)}</ul>`;
}
