import { load } from 'cheerio/slim';
import { ReadFault } from '../../read-fault.ts';
import type { HtmlNode } from './html-node.ts';

/** In characters. */
const LARGEST = 30_000_000;
/** Elements open at once; the parser looks through all of them for each one that closes. */
const MOST_OPEN = 5000;

/**
 * Parses a page as leniently as browsers do. Nothing that it links to is loaded.
 *
 * @throws ReadFault `read.unsafe` where it would take the parser forever
 */
export function parseHtml(text: string): HtmlNode {
  if (text.length > LARGEST || unclosedElements(text) > MOST_OPEN) throw new ReadFault('read.unsafe', TOO_DEEP);
  return load(text, { xml: { xmlMode: false, decodeEntities: true } }).root()[0] as unknown as HtmlNode;
}

const TOO_DEEP = 'the page is larger or nested deeper than any document; save its text as a .txt file';
const TAG = /<(\/?)([a-z][a-z0-9]*)/giu;
/** Elements that need no closing tag. */
const OPEN_ENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|thead|tbody|tfoot)$/iu;

function unclosedElements(text: string): number {
  let open = 0;
  let most = 0;
  for (const [, slash, name = ''] of text.matchAll(TAG)) {
    if (OPEN_ENDED.test(name)) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}
