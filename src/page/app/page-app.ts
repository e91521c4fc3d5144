import type { PageLanguage } from '../../model/page-data.ts';
import { ChartBoard } from '../charts/chart-board.ts';
import type { Corpus } from '../data/corpus.ts';
import { FILTER_NAMES, readFilters, Selection } from '../data/filters.ts';
import { render } from '../markup.ts';
import { messagesOf } from '../messages/messages.ts';
import type { PageState } from './page-state.ts';
import { type Route, readRoute, routeAddress, type ViewName } from './route.ts';
import { shell } from './shell.ts';
import { viewTitle } from './view-title.ts';

/** Rows of a list before the reader asks for more. */
const FIRST_ROWS = 50;

/** The page: its address says what is shown, and every change of the address draws it anew. */
export class PageApp {
  readonly #corpus: Corpus;
  readonly #place: HTMLElement;
  readonly #charts = new ChartBoard();
  readonly #shown = new Map<string, number>();
  #route: Route;

  constructor(corpus: Corpus, place: HTMLElement) {
    this.#corpus = corpus;
    this.#place = place;
    this.#route = readRoute(location.hash);
  }

  start(): void {
    window.addEventListener('hashchange', () => this.#follow());
    this.#draw();
    this.#reveal();
  }

  #follow(): void {
    const before = this.#route;
    this.#route = readRoute(location.hash);
    const isElsewhere = before.view !== this.#route.view || before.item !== this.#route.item;
    if (isElsewhere) this.#shown.clear();
    this.#draw();
    if (isElsewhere) {
      window.scrollTo(0, 0);
      document.getElementById('title')?.focus({ preventScroll: true });
    }
    this.#reveal();
  }

  /** Shows the place inside a document that the address names. */
  #reveal(): void {
    const at = this.#route.query.get('at');
    const place = at === null ? null : document.getElementById(`statement-${at}`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }

  #draw(): void {
    const state = this.#state();
    document.documentElement.lang = state.language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${viewTitle(state)} · ${state.messages.name}`;
    render(shell(state), this.#place);
    this.#charts.sweep();
    showCurrentEntry();
  }

  #state(): PageState {
    const route = this.#route;
    const corpus = this.#corpus;
    const filters = readFilters(route.query);
    const language = languageOf(route.query.get('language'), corpus.data.language);
    return {
      corpus,
      route,
      filters,
      selection: new Selection(corpus, filters),
      language,
      messages: messagesOf(language),
      charts: this.#charts,
      address: (view, item = '', query = {}) => addressFrom(route, view, item, query),
      changed: (query) => routeAddress({ ...route, query: withWords(route.query, query) }),
      replace: (address) => this.#replace(address),
      shown: (list) => this.#shown.get(list) ?? FIRST_ROWS,
      showMore: (list) => {
        this.#shown.set(list, (this.#shown.get(list) ?? FIRST_ROWS) * 4);
        this.#draw();
      },
    };
  }

  #replace(address: string): void {
    history.replaceState(null, '', address);
    this.#route = readRoute(address);
    this.#shown.clear();
    this.#draw();
  }
}

/** On a narrow screen the menu is one line that moves sideways. */
function showCurrentEntry(): void {
  const entry = document.querySelector<HTMLElement>('.menu [aria-current]');
  const menu = entry?.closest<HTMLElement>('.menu');
  if (entry === null || !menu || menu.scrollWidth <= menu.clientWidth) return;
  menu.scrollLeft = entry.offsetLeft - (menu.clientWidth - entry.offsetWidth) / 2;
}

function languageOf(text: string | null, otherwise: PageLanguage): PageLanguage {
  return text === 'en' || text === 'zh' ? text : otherwise;
}

/** Filters and language go along wherever the reader goes. */
function addressFrom(route: Route, view: ViewName, item: string, words: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams();
  for (const name of [...FILTER_NAMES, 'language']) {
    const value = route.query.get(name);
    if (value !== null) query.set(name, value);
  }
  return routeAddress({ view, item, query: withWords(query, words) });
}

function withWords(query: URLSearchParams, words: Readonly<Record<string, string>>): URLSearchParams {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries(words)) {
    if (value === '') changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}
