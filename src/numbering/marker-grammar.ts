import type { HeadingDictionary, NumberingRule, NumeralKind, OrdinalRule } from '../model/heading-dictionary.ts';
import type { Marker } from '../model/section.ts';
import { escapeExpression } from '../patterns/compile-pattern.ts';
import { fold } from '../patterns/fold.ts';
import { numeralValue } from '../text/numerals.ts';

const NUMERALS: Readonly<Record<NumeralKind, string>> = {
  chinese: '[一二三四五六七八九十廿]{1,4}',
  arabic: '\\d{1,3}',
  decimal: '\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?',
  circled: '[①-⑳❶-❿]',
  enclosed: '[⑴-⒇]',
  bracketed: '[㈠-㈩]',
  roman: '[Ⅰ-Ⅻⅰ-ⅻ]',
  letter: '[a-z]',
  bullet: '(?:[-*+](?=\\s)|--|[•●■◆◇▪○□★☆※►·])',
  hash: '#{1,6}',
};

/** What must not stand behind a numeral: figures with a unit, dates, `一、二季度`. */
const NOT_A_NUMBER: Readonly<Partial<Record<NumeralKind, string>>> = {
  chinese: '(?![一二三四五六七八九十]+(?:[、，。]|季|批|期|次))',
  arabic: '(?:(?<=[）、，】])|(?!\\d)|(?=\\d{4}年|\\d{1,2}月))',
  decimal: '(?![\\d%‰]|\\s*(?:万|亿|千|百|个|倍|元|公里|平方|吨|米|分|度|版|月|日|年|小时|天|个百分))',
};

interface Numbering {
  readonly id: string;
  readonly rank: number;
  readonly isPoint: boolean;
  readonly expression: RegExp;
  readValue(numeral: string): number | null;
}

/** Reads the numbers in front of headings and items, by the rules of `headings.yaml`. */
export interface MarkerGrammar {
  /** The marker that stands at `offset` of a folded text, or null. */
  markerAt(folded: string, offset: number): Marker | null;
  /** Whether a kind of marker also parts points inside a paragraph. */
  isPoint(kind: string): boolean;
  /** Where the kind stands among the levels; smaller is above. */
  rank(kind: string): number;
  /** Characters that can begin a point inside a paragraph, to find candidates quickly. */
  readonly pointStarts: RegExp;
}

export function createMarkerGrammar(dictionary: HeadingDictionary): MarkerGrammar {
  const numberings = [...dictionary.numbering.map(fromRule), ...dictionary.ordinals.map(fromOrdinals)];
  const byKind = new Map(numberings.map((numbering) => [numbering.id, numbering]));
  return {
    markerAt: (folded, offset) => readMarker(numberings, folded, offset),
    isPoint: (kind) => byKind.get(kind)?.isPoint ?? false,
    rank: (kind) => rankOf(byKind, kind),
    pointStarts: new RegExp(
      numberings
        .filter((each) => each.isPoint)
        .map((each) => each.expression.source)
        .join('|'),
      'g',
    ),
  };
}

/** `decimal-3` stands a little below `decimal-2`. */
function rankOf(byKind: ReadonlyMap<string, Numbering>, kind: string): number {
  const [family = '', depth = '0'] = kind.split(/-(?=\d)/u);
  const numbering = byKind.get(family);
  return numbering === undefined ? UNNUMBERED_RANK : numbering.rank + Number(depth) / 100;
}

/** Below every numbered level: a line that stands alone opens the smallest item. */
export const UNNUMBERED_RANK = 50;

function fromRule(rule: NumberingRule): Numbering {
  const numerals = rule.numerals.map((kind) => NUMERALS[kind]).join('|');
  const guards = rule.numerals.map((kind) => NOT_A_NUMBER[kind] ?? '').join('');
  const source = `${anyOf(rule.before)}\\s*(${numerals})\\s*${anyOf(rule.after)}${guards}`;
  const readValue = valueReader(rule);
  return { id: rule.id, rank: rule.rank, isPoint: rule.point, expression: new RegExp(source, 'y'), readValue };
}

function valueReader(rule: NumberingRule): (numeral: string) => number | null {
  if (rule.numerals.includes('bullet') || rule.numerals.includes('hash')) return () => 1;
  return rule.numerals.includes('decimal') ? lastPartOfDecimal : numeralValue;
}

function fromOrdinals(rule: OrdinalRule): Numbering {
  const source = `(${rule.words.flat().map(escapeExpression).join('|')})${anyOf(rule.after)}`;
  const readValue = (word: string) => rule.words.findIndex((words) => words.includes(word)) + 1;
  return { id: rule.id, rank: rule.rank, isPoint: true, expression: new RegExp(source, 'y'), readValue };
}

function anyOf(signs: readonly string[]): string {
  const longestFirst = [...signs].map(fold).sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapeExpression).join('|')})`;
}

function lastPartOfDecimal(numeral: string): number | null {
  return numeralValue(numeral.replace(/\.$/u, '').split('.').at(-1) ?? '');
}

function readMarker(numberings: readonly Numbering[], folded: string, offset: number): Marker | null {
  if (isDateAt(folded, offset)) return null;
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
