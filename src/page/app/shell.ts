import { html, nothing } from '../markup.ts';
import { chosenFilters, filterBar } from '../parts/filter-bar.ts';
import type { PageState } from './page-state.ts';
import { VIEWS, type ViewName } from './route.ts';
import { VIEW_OF } from './views.ts';

/** Everything that stands around a view. */
export function shell(state: PageState): unknown {
  const { messages, route } = state;
  return html`
    <a class="skip" href="#title" @click=${skipToTitle}>${messages.skip}</a>
    <header class="top">
      <a class="brand" href=${state.address('overview')}>
        <span class="brand-name" lang="zh-CN">${messages.brand}</span>
        <span class="brand-line">${messages.subtitle}</span>
      </a>
      ${searchField(state)} ${languageSwitch(state)}
    </header>
    <div class="frame">
      <nav class="menu" aria-label=${messages.menu}>
        <ul>
          ${VIEWS.filter((view) => view !== 'search').map((view) => menuEntry(view, state))}
        </ul>
      </nav>
      <main>
        ${FILTERED.has(route.view) && route.item === '' ? html`${filterBar(state)}${chosenFilters(state)}` : nothing}
        ${VIEW_OF[route.view](state)}
        <footer class="foot">
          <p>${messages.caution}</p>
          <p>${state.corpus.data.program}</p>
        </footer>
      </main>
    </div>
  `;
}

/** The views that the filters speak to; the others choose for themselves what they show. */
const FILTERED: ReadonlySet<ViewName> = new Set<ViewName>([
  'overview',
  'recurring',
  'reuse',
  'frequency',
  'documents',
  'diagnostics',
  'search',
]);

/** The address is taken by the view, so that the jump must be made by hand. */
function skipToTitle(event: Event): void {
  event.preventDefault();
  document.getElementById('title')?.focus();
}

function menuEntry(view: ViewName, state: PageState): unknown {
  const current = state.route.view === view ? 'page' : nothing;
  return html`<li><a href=${state.address(view)} aria-current=${current}>${state.messages.views[view]}</a></li>`;
}

function searchField(state: PageState): unknown {
  const { messages, route } = state;
  const words = route.view === 'search' ? (route.query.get('words') ?? '') : '';
  const search = (event: Event) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('words') as HTMLInputElement;
    location.hash = state.address('search', '', { words: field.value.trim() });
  };
  return html`
    <form class="search" role="search" @submit=${search}>
      <label class="hidden" for="words">${messages.search.label}</label>
      <input id="words" name="words" type="search" autocomplete="off" .value=${words} placeholder=${messages.search.hint} />
      <button type="submit">${messages.search.button}</button>
    </form>
  `;
}

function languageSwitch(state: PageState): unknown {
  const isChinese = state.language === 'zh';
  const other = isChinese ? 'en' : 'zh';
  return html`<a class="language" href=${state.changed({ language: other })} lang=${isChinese ? 'en' : 'zh-CN'}>${state.messages.otherLanguage}</a>`;
}
