import type { NumberingRule, OrdinalRule } from '../model/heading-dictionary.ts';
import type { Role } from '../model/section.ts';
import { anyWord } from '../patterns/any-word.ts';
import { fold } from '../patterns/fold.ts';
import { numeralValue } from '../text/numerals.ts';
import { NOT_A_NUMBER, NUMERALS } from './numeral-spelling.ts';

/** A rule of `headings.yaml` that numbers headings or points, compiled. */
export interface Numbering {
  readonly id: string;
  readonly rank: number;
  readonly isPoint: boolean;
  readonly role: Role | null;
  /** How far a number may stand behind the one before it in a series. */
  readonly longestStep: number;
  /** Every character that a marker of this kind can begin with. */
  readonly first: string;
  /** Sticky, on folded text; group 1 is the numeral. */
  readonly expression: RegExp;
  readValue(numeral: string): number | null;
}

/** Real files miscount by one. */
export const ONE_LEFT_OUT = 2;
/** From 首先 any later word of the list may follow. */
const WORDS_LEFT_OUT = Number.POSITIVE_INFINITY;

/** A numbering that counts in numerals or signs. */
export function numberingOfRule(rule: NumberingRule): Numbering {
  const numerals = rule.numerals.map((kind) => NUMERALS[kind].whole).join('|');
  const guards = rule.numerals.map((kind) => NOT_A_NUMBER[kind] ?? '').join('');
  const source = `${anyWord(rule.before)}\\s*(${numerals})\\s*${anyWord(rule.after)}${guards}`;
  const readValue = valueReader(rule);
  const first = rule.before.map((sign) => fold(sign).charAt(0) || numeralStarts(rule)).join('');
  const expression = new RegExp(source, 'y');
  const { id, rank, point: isPoint, role } = rule;
  return { id, rank, isPoint, role, longestStep: ONE_LEFT_OUT, first, expression, readValue };
}

function numeralStarts(rule: NumberingRule): string {
  return rule.numerals.map((kind) => NUMERALS[kind].first).join('');
}

function valueReader(rule: NumberingRule): (numeral: string) => number | null {
  if (rule.numerals.includes('bullet') || rule.numerals.includes('hash')) return () => 1;
  return rule.numerals.includes('decimal') ? lastPartOfDecimal : numeralValue;
}

/** A numbering that counts in words, `首先，其次`. */
export function numberingOfWords(rule: OrdinalRule): Numbering {
  const groups = rule.words.map((words) => words.map(fold));
  const after = rule.after.length === 0 ? '' : anyWord(rule.after);
  const source = `(${anyWord(groups.flat())})${after}`;
  const readValue = (word: string) => groups.findIndex((words) => words.includes(word)) + 1;
  const first = groups
    .flat()
    .map((word) => word.charAt(0))
    .join('');
  const expression = new RegExp(source, 'y');
  const { id, rank } = rule;
  return { id, rank, isPoint: true, role: null, longestStep: WORDS_LEFT_OUT, first, expression, readValue };
}

function lastPartOfDecimal(numeral: string): number | null {
  return numeralValue(numeral.replace(/\.$/u, '').split('.').at(-1) ?? '');
}
