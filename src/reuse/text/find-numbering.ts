import type { Span } from '../../model/span.ts';

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
const LINE_START = '(?<=^|\\n)\\s*';
const CLAUSE_START = '(?<=^|[\\n。；：，;:,!?！？.])\\s*';

const NUMBERING = new RegExp(
  [
    `${LINE_START}(?:${NUMERAL}|\\d{1,3}|[a-z])[ \\t]*(?:、|[.,，](?!\\d))`,
    `${LINE_START}第(?:${NUMERAL}|\\d{1,2})[、，,:：]`,
    `${CLAUSE_START}[(（][ \\t]*(?:${NUMERAL}|\\d{1,3}|[a-z])[ \\t]*[)）][、.]?`,
    `${CLAUSE_START}(?:\\d{1,2}[)）]|其?${NUMERAL}(?:是(?!否)|、|，(?=.)))`,
    '[\\u2460-\\u249b\\u2776-\\u277f\\u3220-\\u3229\\u3280-\\u3289\\u2160-\\u216b]、?',
  ].join('|'),
  'gu',
);

/** The numbers in front of items and clauses, `（一）`, `1.`, `一是`, `③`, in order. */
export function findNumbering(plain: string): Span[] {
  return Array.from(plain.matchAll(NUMBERING), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
