import { type Block, plainParagraph, type TableCell } from '../blocks/block.ts';
import { type HtmlList, nextLabel, openList } from './html-list.ts';
import { attributeOf, childrenOf, type HtmlNode } from './html-node.ts';
import { isFurniture } from './is-furniture.ts';

const BLOCKS = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'center', 'blockquote', 'pre', 'address', 'figure', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'td', 'th', 'tr', 'tbody', 'caption'],
]);
/** What is nested deeper is left out; browsers nest no deeper than 512. */
const DEEPEST = 600;

/** The text of a part of a page, paragraph by paragraph. */
export function pageBlocks(node: HtmlNode): Block[] {
  const reader = new PageReader();
  reader.read(node, 0);
  reader.endParagraph();
  return reader.blocks;
}

class PageReader {
  readonly blocks: Block[] = [];
  readonly #lists: HtmlList[] = [];
  #text = '';
  /** How many `<pre>` are open, in which line ends are what they look like. */
  #preformatted = 0;
  #item: HtmlNode | null = null;
  #level: number | null = null;

  read(node: HtmlNode, depth: number): void {
    if (node.type === 'text') this.#readText(node.data ?? '');
    if (depth > DEEPEST || (depth > 0 && isFurniture(node))) return;
    const name = node.name ?? '';
    if (name === 'br') this.#text = `${this.#text.trimEnd()}\n`;
    else if (name === 'table') this.#readTable(node, depth);
    else if (!BLOCKS.has(name)) this.#readChildren(node, depth);
    else this.#readBlock(node, name, depth);
  }

  #readText(text: string): void {
    this.#text += this.#preformatted > 0 ? text.replaceAll(/\r\n?/gu, '\n') : collapse(text);
  }

  #readChildren(node: HtmlNode, depth: number): void {
    for (const child of childrenOf(node)) this.read(child, depth + 1);
  }

  #readBlock(node: HtmlNode, name: string, depth: number): void {
    this.endParagraph();
    const isList = name === 'ol' || name === 'ul';
    if (isList) this.#lists.push(openList(node, this.#lists.filter((list) => list.format !== 'bullet').length));
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'li') this.#item = node;
    if (/^h[1-6]$/u.test(name)) this.#level = Number(name[1]);
    this.#readChildren(node, depth);
    this.endParagraph();
    this.#level = null;
    if (name === 'pre') this.#preformatted -= 1;
    if (name === 'li') this.#item = null;
    if (isList) this.#lists.pop();
  }

  endParagraph(): void {
    const text = tidy(this.#text);
    this.#text = '';
    if (text === '') return;
    const list = this.#lists.at(-1);
    const label = this.#item !== null && list !== undefined ? nextLabel(list, this.#item, text) : '';
    this.#item = null;
    this.blocks.push({ kind: 'paragraph', text, label, headingLevel: this.#level });
  }

  #readTable(table: HtmlNode, depth: number): void {
    this.endParagraph();
    const rows = rowsOf(table, 0).map((row) => cellsOf(row, depth));
    this.blocks.push({ kind: 'table', rows: rows.filter((row) => row.length > 0) });
  }
}

function rowsOf(node: HtmlNode, depth: number): HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'tr') return isFurniture(child) ? [] : [child];
    return depth < 2 && /^t(?:head|body|foot)$/u.test(child.name ?? '') ? rowsOf(child, depth + 1) : [];
  });
}

function cellsOf(row: HtmlNode, depth: number): TableCell[] {
  return childrenOf(row)
    .filter((cell) => (cell.name === 'td' || cell.name === 'th') && !isFurniture(cell))
    .map((cell) => ({ blocks: cellBlocks(cell, depth), columns: columnsOf(cell) }));
}

function cellBlocks(cell: HtmlNode, depth: number): Block[] {
  if (depth > DEEPEST) return [plainParagraph('')];
  const reader = new PageReader();
  reader.read({ ...cell, name: 'td' }, depth + 3);
  reader.endParagraph();
  return reader.blocks;
}

function columnsOf(cell: HtmlNode): number {
  const columns = Number(attributeOf(cell, 'colspan'));
  return Number.isInteger(columns) ? Math.min(64, Math.max(1, columns)) : 1;
}

/** Blanks as browsers show them; a line end of the source between Chinese characters is none at all. */
function collapse(text: string): string {
  return text
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*[\r\n]+[ \t]*(?=[\u3000-\u9fff\uff00-\uffef])/gu, '')
    .replaceAll(/[ \t\r\n\f]+/gu, ' ');
}

function tidy(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
