import type { NumeralKind } from '../model/heading-dictionary.ts';

export interface NumeralSpelling {
  /** Source of an expression for the whole numeral. */
  readonly whole: string;
  /** Every character that such a numeral can begin with. */
  readonly first: string;
}

const CHINESE_DIGITS = '一二三四五六七八九十廿';
const DIGITS = '0123456789';

/** How each kind of numeral is written. */
export const NUMERALS: Readonly<Record<NumeralKind, NumeralSpelling>> = {
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
export const NOT_A_NUMBER: Readonly<Partial<Record<NumeralKind, string>>> = {
  chinese: '(?![一二三四五六七八九十]+[、，。])(?!(?<=、)(?!\\1[季批期次])[一二三四五六七八九十]+[季批期次])',
  arabic: '(?:(?<![.\\d])|(?!\\d)|(?=\\d{4}年|\\d{1,2}月))(?!(?<=、)(?!\\1、)\\d{1,3}、)',
  decimal: `(?!\\.?[\\d%‰])(?!\\s*${UNIT})(?:(?<=\\s)|(?!${GLUED_UNIT}))`,
};
