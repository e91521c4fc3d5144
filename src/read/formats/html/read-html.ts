import { type Block, plainParagraph } from '../blocks/block.ts';
import type { OfficeDocument } from '../converted-text.ts';
import { decodeHtml } from './decode-html.ts';
import { childrenOf, type HtmlNode } from './html-node.ts';
import { isFurniture } from './is-furniture.ts';
import { mainNode } from './main-node.ts';
import { pageBlocks } from './page-blocks.ts';
import { parseHtml } from './parse-html.ts';

/**
 * Reads the main text of a page, under its title.
 *
 * @param sent encoding that what held the page says it has; empty where nothing does
 */
export function readHtml(bytes: Uint8Array, sent = ''): OfficeDocument {
  const { text, encoding } = decodeHtml(bytes, sent);
  const root = parseHtml(text.replaceAll('\0', ''));
  const main = mainNode(root);
  return { blocks: withTitle(root, main), remarks: [], encoding, pictures: countPictures(main) };
}

/** The title of a page often stands above the part that holds its text. */
function withTitle(root: HtmlNode, main: HtmlNode): Block[] {
  const blocks = pageBlocks(main);
  const heading = elements(root).find((node) => node.name === 'h1');
  if (heading === undefined || elements(main).includes(heading)) return blocks;
  const title = pageBlocks(heading)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('');
  const first = blocks.find((block) => block.kind === 'paragraph');
  const isThere = title === '' || (first?.kind === 'paragraph' && first.text.includes(title));
  return isThere ? blocks : [plainParagraph(title), ...blocks];
}

/** Every element that shows text of the page, in order. */
function elements(root: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== root && isFurniture(node)) continue;
    if (node.type === 'tag') found.push(node);
    waiting.push(...childrenOf(node).slice().reverse());
  }
  return found;
}

function countPictures(main: HtmlNode): number {
  return elements(main).filter((node) => node.name === 'img').length;
}
