import type { Body } from './measure-body.ts';
import type { TextLine } from './text-line.ts';

/** In ems. */
const INDENT = 1.2;
/** In ems. A line that ends further before the right edge than a word or a sign could push it is a last one. */
const SHORT = 2.2;
const SHORT_JUSTIFIED = 0.8;
/** In ems. A line that ends here ends its paragraph whatever it ends with. */
const VERY_SHORT = 4;
/** Times the pitch. */
const WIDE_STEP = 1.45;
/** Share of the size. */
const OTHER_SIZE = 0.12;

const TERMINAL = /[。：；！？”’.:;!?）)〕】》]$/u;
const SENTENCE_END = /[。；！？][”’）)]?$/u;
/** Numbers as headings and items have them. */
const MARKER =
  /^(?:[（(][〇零一二三四五六七八九十百]{1,4}[）)]|[〇零一二三四五六七八九十百]{1,4}[、.．]|第[〇零一二三四五六七八九十百]{1,4}[章节部]|\d{1,2}(?:[、．]|[.](?!\d))|[（(]\d{1,2}[）)]|[①-⑳●■◆])/u;

/** Whether a line begins a paragraph, told by how it and the one before it stand in the body. */
export function beginsParagraph(before: TextLine, line: TextLine, bodyBefore: Body, body: Body): boolean {
  if (before.isRow || line.isRow) return true;
  if (before.page === line.page && (before.column === 0) !== (line.column === 0)) return true;
  if (Math.abs(before.size - line.size) > before.size * OTHER_SIZE) return true;
  if (isApart(before, line, body)) return true;
  const room = (bodyBefore.right - before.right) / before.size;
  if (isIndented(before, line, bodyBefore, body, room)) return true;
  if (room > VERY_SHORT) return true;
  const isMarked = MARKER.test(line.text);
  if (room > SHORT && (isMarked || TERMINAL.test(before.text))) return true;
  if (bodyBefore.isJustified && room > SHORT_JUSTIFIED && (isMarked || SENTENCE_END.test(before.text))) return true;
  return isMarked && TERMINAL.test(before.text);
}

function isApart(before: TextLine, line: TextLine, body: Body): boolean {
  return before.page === line.page && before.column === line.column && line.y - before.y > body.pitch * WIDE_STEP;
}

/**
 * An indented line begins a paragraph, unless the line before it is full and goes on: then the whole paragraph, or all
 * but its first line, stands further to the right.
 */
function isIndented(before: TextLine, line: TextLine, bodyBefore: Body, body: Body, room: number): boolean {
  const indent = (line.left - body.left) / line.size;
  if (indent <= INDENT) return false;
  const goesOn = room < SHORT_JUSTIFIED && !TERMINAL.test(before.text) && !MARKER.test(line.text);
  const indentBefore = (before.left - bodyBefore.left) / before.size;
  return !(goesOn && indent >= indentBefore - 0.3);
}
