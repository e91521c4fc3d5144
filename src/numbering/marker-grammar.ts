import type { HeadingDictionary } from '../model/heading-dictionary.ts';
import type { Marker, Role } from '../model/section.ts';
import { type Numbering, numberingOfRule, numberingOfWords, ONE_LEFT_OUT } from './numbering.ts';

/** Reads the numbers in front of headings and items, by the rules of `headings.yaml`. */
export interface MarkerGrammar {
  /** The marker that stands at `offset` of a folded text, or null. */
  markerAt(folded: string, offset: number): Marker | null;
  /** Whether a kind of marker also parts points inside a paragraph. */
  isPoint(kind: string): boolean;
  /** Whether the kind counts in words, `首先，其次`, which also stand in plain text. */
  isWord(kind: string): boolean;
  /** What the word of a number says of its item, `问题1：`; null for bare numbers. */
  roleOf(kind: string): Role | null;
  /** How far a number may stand behind the one before it in a series: 2 where one may be left out. */
  longestStep(kind: string): number;
  /** Where the kind stands among the levels; smaller is above. */
  rank(kind: string): number;
  /** Whether a point inside a paragraph can begin with the character, to find candidates quickly. */
  canBeginPoint(unit: number): boolean;
}

export function createMarkerGrammar(dictionary: HeadingDictionary): MarkerGrammar {
  const numberings = [...dictionary.numbering.map(numberingOfRule), ...dictionary.ordinals.map(numberingOfWords)];
  const byKind = new Map(numberings.map((numbering) => [numbering.id, numbering]));
  const byFirst = groupByFirst(numberings);
  const words = new Set(dictionary.ordinals.map((rule) => rule.id));
  const starts = tableOf(byFirst);
  const pointStarts = tableOf(groupByFirst(numberings.filter((each) => each.isPoint)));
  return {
    markerAt: (folded, offset) => {
      const unit = folded.charCodeAt(offset);
      return starts[unit] === 1 ? readMarker(byFirst.get(unit) ?? [], folded, offset) : null;
    },
    isPoint: (kind) => byKind.get(kind)?.isPoint ?? false,
    roleOf: (kind) => byKind.get(kind)?.role ?? null,
    longestStep: (kind) => byKind.get(kind)?.longestStep ?? ONE_LEFT_OUT,
    isWord: (kind) => words.has(kind),
    rank: (kind) => byKind.get(kind)?.rank ?? rankOfLevel(byKind, kind),
    canBeginPoint: (unit) => pointStarts[unit] === 1,
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

/** A flag for each UTF-16 code unit: asked for every character of a text, where a set costs several times as much. */
function tableOf(groups: ReadonlyMap<number, unknown>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const unit of groups.keys()) table[unit] = 1;
  return table;
}

/** `decimal-3` stands a little below `decimal-2`. */
function rankOfLevel(byKind: ReadonlyMap<string, Numbering>, kind: string): number {
  const [family = '', depth = '0'] = kind.split(/-(?=\d)/u);
  const numbering = byKind.get(family);
  return numbering === undefined ? UNNUMBERED_RANK : numbering.rank + Number(depth) / 100;
}

/** Below every numbered level: a line that stands alone opens the smallest item. */
export const UNNUMBERED_RANK = 50;

function readMarker(numberings: readonly Numbering[], folded: string, offset: number): Marker | null {
  if (isDateAt(folded, offset)) return null;
  for (const numbering of numberings) {
    numbering.expression.lastIndex = offset;
    const match = numbering.expression.exec(folded);
    if (match === null) continue;
    const [text, numeral = ''] = match;
    const value = numbering.readValue(numeral);
    if (value === null || value === 0) continue;
    return { kind: kindOf(numbering, numeral), value, text, start: offset, end: offset + text.length };
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
  const unit = folded.charCodeAt(offset);
  if (unit < 0x30 || unit > 0x39) return false;
  DATE.lastIndex = offset;
  return DATE.test(folded);
}
