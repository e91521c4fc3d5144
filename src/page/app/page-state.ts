import type { PageLanguage } from '../../model/page-data.ts';
import type { ChartBoard } from '../charts/chart-board.ts';
import type { Corpus } from '../data/corpus.ts';
import type { Filters, Selection } from '../data/filters.ts';
import type { Messages } from '../messages/messages.ts';
import type { Route, ViewName } from './route.ts';

/** What a view is drawn from. */
export interface PageState {
  readonly corpus: Corpus;
  readonly route: Route;
  readonly filters: Filters;
  readonly selection: Selection;
  readonly language: PageLanguage;
  readonly messages: Messages;
  readonly charts: ChartBoard;
  /** The address of a view or of something in it; the filters stay. */
  address(view: ViewName, item?: string, query?: Readonly<Record<string, string>>): string;
  /** The address of what is shown now with some words of the query changed; an empty word goes. */
  changed(query: Readonly<Record<string, string>>): string;
  /** Goes to an address without a step in the history, for choices inside of a view. */
  replace(address: string): void;
  /** How many rows of a list are shown, and a way to show more. */
  shown(list: string): number;
  showMore(list: string): void;
}

/** Draws a view. */
export type View = (state: PageState) => unknown;
