import { formatNumber } from '../lists/format-number.ts';
import { attributeOf, type HtmlNode } from './html-node.ts';

/** An open `<ol>` or `<ul>` and how far it has counted. */
export interface HtmlList {
  readonly format: string;
  /** How many numbered lists it stands in. */
  readonly depth: number;
  readonly step: 1 | -1;
  next: number;
}

const TYPES: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
  none: 'none',
};

/** A number that an author typed into the item besides. */
const TYPED = /^\s*[（(]?[\d一二三四五六七八九十]{1,4}[）)、.．]/u;

/** @param depth how many numbered lists are open around it */
export function openList(node: HtmlNode, depth: number): HtmlList {
  const style =
    /list-style(?:-type)?\s*:\s*([\w-]+)/u.exec(attributeOf(node, 'style'))?.[1] ?? attributeOf(node, 'type');
  const known = Object.hasOwn(TYPES, style) ? TYPES[style] : undefined;
  const isReversed = node.attribs !== undefined && 'reversed' in node.attribs;
  const items = (node.children ?? []).filter((child) => child.name === 'li').length;
  const start = wholeNumber(attributeOf(node, 'start')) ?? (isReversed ? items : 1);
  const format = known ?? (node.name === 'ol' ? 'decimal' : 'bullet');
  return { format, depth, step: isReversed ? -1 : 1, next: start };
}

/** The number of the next item; empty where its text has one already. */
export function nextLabel(list: HtmlList, item: HtmlNode, text: string): string {
  const value = wholeNumber(attributeOf(item, 'value')) ?? list.next;
  list.next = value + list.step;
  if (list.format === 'none' || TYPED.test(text)) return '';
  if (list.format === 'bullet') return '●';
  if (list.format === 'decimal') return decimalLabel(value, list.depth);
  return formatNumber(value, list.format) + (list.format.endsWith('Counting') ? '、' : '.');
}

/** Browsers count every level 1. 2. 3.; levels that look the same could not be told apart in text. */
function decimalLabel(value: number, depth: number): string {
  if (depth === 0) return `${value}.`;
  return depth === 1 ? `（${value}）` : formatNumber(value, 'decimalEnclosedCircle');
}

function wholeNumber(text: string): number | null {
  return /^-?\d{1,6}$/u.test(text) ? Number(text) : null;
}
