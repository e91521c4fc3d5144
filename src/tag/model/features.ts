/** The parts of a problem that the linear model sees, folded. */
export interface ModelText {
  readonly title: string;
  readonly body: string;
}

/** A gram as one number: its UTF-16 units as digits to the base 65,536. Fits a double up to three units. */
export type GramCode = number;

const BASE = 0x10000;
const LONGEST_GRAM = 3;
/** Grams of the title count as often as this, since the title names the fault. */
const TITLE_WEIGHT = 2;

/** 1 for units that make words: Chinese characters, small Latin letters, digits. */
const IS_WORD_UNIT = wordUnits();

/**
 * Character 1- to 3-grams of a problem with their weights, scaled to length 1. A gram never spans a sign, so that
 * neighbouring clauses make no words together.
 */
export function featuresOf(text: ModelText): ReadonlyMap<GramCode, number> {
  const counts = new Map<GramCode, number>();
  addGrams(text.title, TITLE_WEIGHT, counts);
  addGrams(text.body, 1, counts);
  return unitLength(counts);
}

/** The gram that a code stands for. */
export function gramText(code: GramCode): string {
  let rest = code;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(rest % BASE) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** The code of a gram of one to three units. */
export function gramCode(gram: string): GramCode {
  let code = 0;
  for (let index = 0; index < gram.length; index += 1) code = code * BASE + gram.charCodeAt(index);
  return code;
}

function addGrams(text: string, weight: number, counts: Map<GramCode, number>): void {
  for (let start = 0; start < text.length; start += 1) {
    let code = 0;
    for (let index = start; index < text.length && index < start + LONGEST_GRAM; index += 1) {
      const unit = text.charCodeAt(index);
      if (IS_WORD_UNIT[unit] !== 1) break;
      code = code * BASE + unit;
      counts.set(code, (counts.get(code) ?? 0) + weight);
    }
  }
}

/** Sublinear counts, then Euclidean length 1, so that long problems do not outweigh short ones. */
function unitLength(counts: Map<GramCode, number>): Map<GramCode, number> {
  let squares = 0;
  for (const [gram, count] of counts) {
    const weight = 1 + Math.log(count);
    counts.set(gram, weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (const [gram, weight] of counts) counts.set(gram, weight / length);
  return counts;
}

function wordUnits(): Uint8Array {
  const isWord = /[\p{Script=Han}a-z0-9]/u;
  return Uint8Array.from({ length: BASE }, (_, unit) => (isWord.test(String.fromCharCode(unit)) ? 1 : 0));
}
