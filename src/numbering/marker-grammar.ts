import type { HeadingDictionary, NumberingRule, NumeralKind, OrdinalRule } from '../model/heading-dictionary.ts';
import type { Marker } from '../model/section.ts';
import { escapeExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { numeralValue } from '../text/numerals.ts';

interface NumeralSpelling {
  /** Source of an expression for the whole numeral. */
  readonly whole: string;
  /** Every character that such a numeral can begin with. */
  readonly first: string;
}

const CHINESE_DIGITS = '一二三四五六七八九十廿';
const DIGITS = '0123456789';

const NUMERALS: Readonly<Record<NumeralKind, NumeralSpelling>> = {
  chinese: { whole: `[${CHINESE_DIGITS}]{1,4}`, first: CHINESE_DIGITS },
  arabic: { whole: '\\d{1,3}', first: DIGITS },
  decimal: { whole: '\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?', first: DIGITS },
  circled: { whole: '[①-⑳❶-❿]', first: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿' },
  enclosed: { whole: '[⑴-⒇]', first: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇' },
  bracketed: { whole: '[㈠-㈩]', first: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩' },
  roman: { whole: '[Ⅰ-Ⅻⅰ-ⅻ]', first: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ' },
  letter: { whole: '[a-z]', first: 'abcdefghijklmnopqrstuvwxyz' },
  bullet: { whole: '(?:[-*+](?=\\s)|--|[•●■◆◇▪○□★☆※►·])', first: '-*+•●■◆◇▪○□★☆※►·' },
  hash: { whole: '#{1,6}', first: '#' },
};

/** Signs that make a figure of the decimal before them, with a blank between or without. */
const UNIT = '(?:[万亿]|倍|元(?!旦)|公里|平方|吨|小时|个百分)';
/** Signs that do so only where they touch it: `1.3 个别党员` is counted, `1.3个` is a figure. */
const GLUED_UNIT = '(?:[千百米度版月]|个(?![别人体性])|分(?![工析管类])|日(?!常)|年(?!度)|天(?!然))';

/**
 * What must not stand behind a number whose numeral is group 1: the rest of an enumeration, `一、二季度` (but
 * `一、一季度工作` is counted), the rest of a figure, `1.5`, or its unit.
 */
const NOT_A_NUMBER: Readonly<Partial<Record<NumeralKind, string>>> = {
  chinese: '(?![一二三四五六七八九十]+[、，。])(?!(?<=、)(?!\\1[季批期次])[一二三四五六七八九十]+[季批期次])',
  arabic: '(?:(?<![.\\d])|(?!\\d)|(?=\\d{4}年|\\d{1,2}月))(?!(?<=、)(?!\\1、)\\d{1,3}、)',
  decimal: `(?!\\.?[\\d%‰])(?!\\s*${UNIT})(?:(?<=\\s)|(?!${GLUED_UNIT}))`,
};

interface Numbering {
  readonly id: string;
  readonly rank: number;
  readonly isPoint: boolean;
  readonly longestStep: number;
  /** Every character that a marker of this kind can begin with. */
  readonly first: string;
  readonly expression: RegExp;
  readValue(numeral: string): number | null;
}

/** Reads the numbers in front of headings and items, by the rules of `headings.yaml`. */
export interface MarkerGrammar {
  /** The marker that stands at `offset` of a folded text, or null. */
  markerAt(folded: string, offset: number): Marker | null;
  /** Whether a kind of marker also parts points inside a paragraph. */
  isPoint(kind: string): boolean;
  /** Whether the kind counts in words, `首先，其次`, which also stand in plain text. */
  isWord(kind: string): boolean;
  /** How far a number may stand behind the one before it in a series: 2 where one may be left out. */
  longestStep(kind: string): number;
  /** Where the kind stands among the levels; smaller is above. */
  rank(kind: string): number;
  /** Whether a point inside a paragraph can begin with the character, to find candidates quickly. */
  canBeginPoint(unit: number): boolean;
}

export function createMarkerGrammar(dictionary: HeadingDictionary): MarkerGrammar {
  const numberings = [...dictionary.numbering.map(fromRule), ...dictionary.ordinals.map(fromOrdinals)];
  const byKind = new Map(numberings.map((numbering) => [numbering.id, numbering]));
  const byFirst = groupByFirst(numberings);
  const pointStarts = new Set(groupByFirst(numberings.filter((each) => each.isPoint)).keys());
  return {
    markerAt: (folded, offset) => readMarker(byFirst.get(folded.charCodeAt(offset)), folded, offset),
    isPoint: (kind) => byKind.get(kind)?.isPoint ?? false,
    longestStep: (kind) => byKind.get(kind)?.longestStep ?? ONE_LEFT_OUT,
    isWord: (kind) => dictionary.ordinals.some((rule) => rule.id === kind),
    rank: (kind) => rankOf(byKind, kind),
    canBeginPoint: (unit) => pointStarts.has(unit),
  };
}

function groupByFirst(numberings: readonly Numbering[]): ReadonlyMap<number, readonly Numbering[]> {
  const groups = new Map<number, Numbering[]>();
  for (const numbering of numberings) {
    for (const unit of new Set(Array.from(numbering.first, (sign) => sign.charCodeAt(0)))) {
      groups.set(unit, [...(groups.get(unit) ?? []), numbering]);
    }
  }
  return groups;
}

/** `decimal-3` stands a little below `decimal-2`. */
function rankOf(byKind: ReadonlyMap<string, Numbering>, kind: string): number {
  const [family = '', depth = '0'] = kind.split(/-(?=\d)/u);
  const numbering = byKind.get(family);
  return numbering === undefined ? UNNUMBERED_RANK : numbering.rank + Number(depth) / 100;
}

/** Real files miscount by one. */
const ONE_LEFT_OUT = 2;
/** From 首先 any later word of the list may follow. */
const WORDS_LEFT_OUT = Number.POSITIVE_INFINITY;

/** Below every numbered level: a line that stands alone opens the smallest item. */
export const UNNUMBERED_RANK = 50;

function fromRule(rule: NumberingRule): Numbering {
  const numerals = rule.numerals.map((kind) => NUMERALS[kind].whole).join('|');
  const guards = rule.numerals.map((kind) => NOT_A_NUMBER[kind] ?? '').join('');
  const source = `${anyOf(rule.before)}\\s*(${numerals})\\s*${anyOf(rule.after)}${guards}`;
  const readValue = valueReader(rule);
  const first = rule.before.map((sign) => fold(sign).charAt(0) || numeralStarts(rule)).join('');
  const expression = new RegExp(source, 'y');
  const { id, rank, point: isPoint } = rule;
  return { id, rank, isPoint, longestStep: ONE_LEFT_OUT, first, expression, readValue };
}

function numeralStarts(rule: NumberingRule): string {
  return rule.numerals.map((kind) => NUMERALS[kind].first).join('');
}

function valueReader(rule: NumberingRule): (numeral: string) => number | null {
  if (rule.numerals.includes('bullet') || rule.numerals.includes('hash')) return () => 1;
  return rule.numerals.includes('decimal') ? lastPartOfDecimal : numeralValue;
}

function fromOrdinals(rule: OrdinalRule): Numbering {
  const groups = rule.words.map((words) => words.map(fold));
  const source = `(${anyOf(groups.flat())})${anyOf(rule.after)}`;
  const readValue = (word: string) => groups.findIndex((words) => words.includes(word)) + 1;
  const first = groups
    .flat()
    .map((word) => word.charAt(0))
    .join('');
  const expression = new RegExp(source, 'y');
  const { id, rank } = rule;
  return { id, rank, isPoint: true, longestStep: WORDS_LEFT_OUT, first, expression, readValue };
}

function anyOf(signs: readonly string[]): string {
  const longestFirst = [...signs].map(fold).sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapeExpression).join('|')})`;
}

function lastPartOfDecimal(numeral: string): number | null {
  return numeralValue(numeral.replace(/\.$/u, '').split('.').at(-1) ?? '');
}

function readMarker(numberings: readonly Numbering[] | undefined, folded: string, offset: number): Marker | null {
  if (numberings === undefined || isDateAt(folded, offset)) return null;
  for (const numbering of numberings) {
    numbering.expression.lastIndex = offset;
    const match = numbering.expression.exec(folded);
    const value = match === null ? null : numbering.readValue(match[1] ?? '');
    if (match === null || value === null || value === 0) continue;
    return {
      kind: kindOf(numbering, match[1] ?? ''),
      value,
      text: match[0],
      start: offset,
      end: offset + match[0].length,
    };
  }
  return null;
}

/** `1.1` and `1.1.1`, `#` and `##` are levels of their own. */
function kindOf(numbering: Numbering, numeral: string): string {
  if (numbering.id === 'hash') return `hash-${numeral.length}`;
  return numbering.id === 'decimal' ? `decimal-${numeral.replace(/\.$/u, '').split('.').length}` : numbering.id;
}

const DATE = /\d{4}\s*[.年/-]\s*\d{1,2}\s*[.月/-]\s*\d{0,2}|\d{4}\s*年/y;

function isDateAt(folded: string, offset: number): boolean {
  DATE.lastIndex = offset;
  return /\d/u.test(folded[offset] ?? '') && DATE.test(folded);
}
