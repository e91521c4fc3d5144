/** The views, in the order of the navigation; `search` is reached from the search field. */
export const VIEWS = [
  'overview',
  'recurring',
  'reuse',
  'frequency',
  'compare',
  'documents',
  'boilerplate',
  'diagnostics',
  'search',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** What the part after `#` says: `#/documents/<id>?unit=…`. */
export interface Route {
  readonly view: ViewName;
  /** What of the view is opened; empty for the view itself. */
  readonly item: string;
  readonly query: URLSearchParams;
}

/** Any text is an address: what is unknown leads to the overview. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#\/?/u, ''), '?');
  const [name = '', item = ''] = splitOnce(path, '/');
  const view = VIEWS.find((each) => each === name) ?? 'overview';
  return { view, item: decoded(item), query: new URLSearchParams(query) };
}

export function routeAddress({ view, item, query }: Route): string {
  const path = item === '' ? view : `${view}/${encodeURIComponent(item)}`;
  const words = query.toString();
  return words === '' ? `#/${path}` : `#/${path}?${words}`;
}

function splitOnce(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
