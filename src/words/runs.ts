/** What a UTF-16 unit is to a text: part of a word, a figure, a blank, or a sign on its own. */
const SIGN = 0;
const LETTER = 1;
const LATIN = 2;
const DIGIT = 3;
const BLANK = 4;
/** Stands inside a figure where digits follow: `3.5`, `1,200`, `10:30`. */
const INNER = 5;
/** Belongs to the figure in front: `12%`. */
const BEHIND_FIGURE = 6;

const CLASSES = unitClasses();

export interface RunVisitor {
  /** Letters without a sign or blank between them; figures only where Latin letters hold them: `5G网络`. */
  run(start: number, end: number): void;
  /** A sign or a figure: a token, but no word. */
  other(): void;
}

/**
 * Parts `text.slice(start, end)` into runs of letters, figures and signs. No word reaches over a sign or a figure, so
 * that a segmenter need not see them, and the same run is met again and again.
 */
export function forEachRun(text: string, start: number, end: number, visitor: RunVisitor): void {
  let at = start;
  while (at < end) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === BLANK) at += 1;
    else if (kind === DIGIT) at = visitFigure(text, at, end, visitor);
    else if (kind === LETTER || kind === LATIN) at = visitRun(text, at, at, end, visitor);
    else {
      visitor.other();
      at += 1;
    }
  }
}

function visitFigure(text: string, start: number, end: number, visitor: RunVisitor): number {
  let at = start + 1;
  while (at < end && (isDigit(text, at) || (isInner(text, at) && at + 1 < end && isDigit(text, at + 1)))) at += 1;
  if (at < end && CLASSES[text.charCodeAt(at)] === LATIN) return visitRun(text, start, at, end, visitor);
  while (at < end && CLASSES[text.charCodeAt(at)] === BEHIND_FIGURE) at += 1;
  visitor.other();
  return at;
}

/** @param from behind which the run is looked for; a figure may stand before it */
function visitRun(text: string, start: number, from: number, end: number, visitor: RunVisitor): number {
  let at = from;
  let before = SIGN;
  while (at < end) {
    const kind = CLASSES[text.charCodeAt(at)] as number;
    const goesOn = kind === LETTER || kind === LATIN || (kind === DIGIT && (before === LATIN || before === DIGIT));
    if (!goesOn) break;
    before = kind;
    at += 1;
  }
  visitor.run(start, at);
  return at;
}

function isDigit(text: string, at: number): boolean {
  return CLASSES[text.charCodeAt(at)] === DIGIT;
}

function isInner(text: string, at: number): boolean {
  return CLASSES[text.charCodeAt(at)] === INNER;
}

function unitClasses(): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(String.fromCharCode(unit)));
}

/** Halves of characters outside the Basic Multilingual Plane count as letters: rare Chinese characters stand there. */
function classOf(character: string): number {
  if (/\s/u.test(character)) return BLANK;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Script=Latin}/u.test(character)) return LATIN;
  if (/[\p{L}\p{M}\ud800-\udfff_]/u.test(character)) return LETTER;
  if (/[.,:．]/u.test(character)) return INNER;
  return /[%％‰℃]/u.test(character) ? BEHIND_FIGURE : SIGN;
}
