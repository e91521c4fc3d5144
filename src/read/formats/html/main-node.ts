import { childrenOf, type HtmlNode } from './html-node.ts';
import { isFurniture } from './is-furniture.ts';

/** Share of all running text that the main part of a page has at least. */
const MAIN_SHARE = 0.85;
const CONTAINERS = new Set([
  ...['html', 'body', 'div', 'main', 'section', 'article', 'center', 'span', 'font', 'form'],
  ...['table', 'tbody', 'tr', 'td', 'root'],
]);
const PARAGRAPHS = new Set(['p', 'div', 'br', 'table', 'center', 'section', 'article', 'h1', 'h2', 'h3']);
const OF_TABLES = new Set(['table', 'tbody', 'tr']);

/**
 * The part of a page that holds its running text: from the top, the one child that has nearly all of it, as long
 * as there is one. Pages laid out by tables are gone into as far as to a cell, never to a row.
 */
export function mainNode(root: HtmlNode): HtmlNode {
  const weights = textWeights(root);
  let main = root;
  let inside: HtmlNode = root;
  for (;;) {
    const least = (weights.get(inside) ?? 0) * MAIN_SHARE;
    const next = childrenOf(inside).find((child) => least > 0 && (weights.get(child) ?? 0) >= least);
    if (next === undefined || !CONTAINERS.has(next.name ?? '') || isEntry(next)) return main;
    inside = next;
    if (!OF_TABLES.has(next.name ?? '')) main = next;
  }
}

/** A cell that holds words and no paragraphs is an entry of a table, however long. */
function isEntry(node: HtmlNode): boolean {
  return node.name === 'td' && !childrenOf(node).some((child) => PARAGRAPHS.has(child.name ?? ''));
}

/** How much text stands in each element, that of links left out. */
function textWeights(root: HtmlNode): ReadonlyMap<HtmlNode, number> {
  const order: [node: HtmlNode, parent: HtmlNode | null][] = [];
  const waiting: [HtmlNode, HtmlNode | null][] = [[root, null]];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    order.push(each);
    const [node] = each;
    if (node.name === 'a' || isFurniture(node)) continue;
    for (const child of childrenOf(node)) waiting.push([child, node]);
  }
  const weights = new Map<HtmlNode, number>();
  for (const [node, parent] of order.reverse()) {
    const weight =
      (weights.get(node) ?? 0) + (node.type === 'text' ? (node.data ?? '').replaceAll(/\s+/gu, '').length : 0);
    weights.set(node, weight);
    if (parent !== null) weights.set(parent, (weights.get(parent) ?? 0) + weight);
  }
  return weights;
}
