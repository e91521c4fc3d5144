import type { PageState } from './page-state.ts';

/** What the window is called. */
export function viewTitle({ route, messages, corpus }: PageState): string {
  const title = messages.views[route.view];
  if (route.item === '') return title;
  const document = route.view === 'documents' ? corpus.documentRow(route.item) : null;
  if (document !== null) return `${corpus.unit(document)} ${corpus.year(document) ?? ''}`.trim();
  return route.view === 'recurring' ? (corpus.lineage(route.item)?.latestTitle ?? title) : title;
}
